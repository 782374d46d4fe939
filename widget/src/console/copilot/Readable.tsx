import { useConsole } from '../app/context';
import type { ConversationModel } from '../conversations/ConversationModel';
import type { Bubble } from '../conversations/Timeline';
import { t } from '../texts/en';
import { failureText, languageName, languageRead } from './failureText';
import type { Reading } from './TalkLanguages';
import { isReadable } from './TranslationModel';

/** Beneath a message: what it says in the language of whoever reads it here. */
export function Readable({ bubble, talk }: { bubble: Bubble; talk: ConversationModel }) {
  const { translations } = useConsole().shortcuts.copilot;
  if (bubble.author.kind === 'rep') return <OwnWords bubble={bubble} talk={talk} />;
  const { seq } = bubble;
  if (seq === undefined || bubble.file || !isReadable(bubble.text)) return null;
  const reading = translations.reading(talk.id, seq);
  if (!translations.isOn(talk.id) || reading?.failed === 'same-language') return null;
  const read = () => void translations.read(talk.id, seq, languageRead());
  if (!reading) {
    return (
      <button type="button" class="btn link small reading" onClick={read}>
        {t.translation.this}
      </button>
    );
  }
  return <Shown reading={reading} onAgain={read} />;
}

/** The machine's words are set apart from the visitor's, and say which machine. */
function Shown({ reading, onAgain }: { reading: Reading; onAgain: () => void }) {
  const { text, failed, from = '', engine = '' } = reading;
  if (failed !== undefined) {
    return (
      <p class="small reading">
        <span class="bad" role="status">
          {failureText(failed)}
        </span>{' '}
        <button type="button" class="btn link small" onClick={onAgain}>
          {t.tryAgain}
        </button>
      </p>
    );
  }
  if (text === undefined) return <p class="small muted reading">{t.translation.underway}</p>;
  return (
    <div class="reading">
      <p class="words" dir="auto" lang={languageRead()}>
        {text}
      </p>
      <p class="small muted">{t.translation.machine(languageName(from), engine)}</p>
    </div>
  );
}

/** What the rep wrote itself; the visitor got the translation above. */
function OwnWords({ bubble, talk }: { bubble: Bubble; talk: ConversationModel }) {
  const { translations } = useConsole().shortcuts.copilot;
  const own = translations.ownOf(talk.id, bubble.key, bubble.author.id);
  if (own === undefined) return null;
  return (
    <div class="reading">
      <p class="words" dir="auto">
        {own}
      </p>
      <p class="small muted">{t.translation.own}</p>
    </div>
  );
}
