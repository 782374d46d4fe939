import { useEffect } from 'preact/hooks';
import { useConsole } from '../app/context';
import type { ConversationModel } from '../conversations/ConversationModel';
import { t } from '../texts/en';
import { failureText, languageName, languageRead, languagesNamed } from './failureText';
import type { TalkLanguages } from './TalkLanguages';

interface Props {
  talk: ConversationModel;
  name: string;
}

/** In which language the visitor writes, and whether the rep reads it in its own. */
export function TranslateBar({ talk, name }: Props) {
  const { shortcuts, rep } = useConsole();
  const { translations } = shortcuts.copilot;
  const { view } = talk;
  const mine = view.value.state === 'open' && view.value.rep?.id === rep.me.value?.rep.id;
  useReading(talk, mine);
  const languages = translations.of(talk.id);
  if (!mine || !isOffered(languages, translations.isOn(talk.id))) return null;
  return (
    <div class="translate" role="group" aria-label={t.translation.title}>
      <Language talk={talk} name={name} />
      <Switch talk={talk} name={name} />
      {languages.state !== 'ready' && languages.state !== undefined && (
        <p class="small warn" role="status">
          {failureText(languages.state)}
        </p>
      )}
    </div>
  );
}

/** Where both read one language there is nothing to say, unless the rep said so itself. */
function isOffered({ state, language, by }: TalkLanguages, on: boolean): boolean {
  return state !== undefined && (on || by === 'rep' || language !== languageRead());
}

/** Looks when the talk opens and with each message of the visitor, and reads what comes. */
function useReading(talk: ConversationModel, mine: boolean): void {
  const { translations } = useConsole().shortcuts.copilot;
  const entries = talk.entries.value;
  const last = entries.findLast(({ author }) => author.kind === 'visitor')?.seq ?? 0;
  const on = mine && translations.isOn(talk.id);
  useEffect(() => {
    const into = languageRead();
    const { by, state } = translations.of(talk.id);
    const sure = state !== undefined && by === 'rep';
    const looked = sure ? Promise.resolve() : translations.look(talk.id, into);
    void looked.then(() =>
      mine ? translations.readAll(talk.id, () => talk.entries.peek(), into) : undefined,
    );
  }, [talk, translations, last, mine, on]);
}

/** What was assumed, and how that is known; the rep may know better. */
function Language({ talk, name }: Props) {
  const { translations } = useConsole().shortcuts.copilot;
  const { language, by } = translations.of(talk.id);
  return (
    <label class="small row">
      <span>{t.translation.writes(name)}</span>
      <select
        value={language}
        aria-label={t.translation.language(name)}
        onChange={(event) => void translations.choose(talk.id, event.currentTarget.value)}
      >
        {language === '' && <option value="">{t.translation.unknown}</option>}
        {languagesNamed(language).map(({ code, name: words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      {by !== 'nothing' && <span class="muted">{t.translation.by[by]}</span>}
    </label>
  );
}

function Switch({ talk, name }: Props) {
  const { copilot } = useConsole().shortcuts;
  const { translations } = copilot;
  const on = translations.isOn(talk.id);
  const text = talk.draft.value.trim();
  const help = on ? t.translation.on : t.translation.suggest(name, languageName(languageRead()));
  return (
    <>
      <label class="small row" title={help}>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          onChange={(event) => translations.turn(talk.id, event.currentTarget.checked)}
        />
        {t.translation.turn}
      </label>
      {on && (
        <button
          type="button"
          class="btn link small"
          aria-disabled={text === ''}
          onClick={() => text !== '' && void copilot.translate(talk.id, text, languageRead())}
        >
          {t.translation.mine}
        </button>
      )}
      {!on && <p class="small muted">{help}</p>}
    </>
  );
}
