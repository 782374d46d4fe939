import { useLayoutEffect, useRef } from 'preact/hooks';
import send from 'lucide-static/icons/send-horizontal.svg?nodes';
import { AttachButton, pasteInto } from '../../shared/files/picking';
import { UploadList } from '../../shared/files/UploadList';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { DraftBox } from '../copilot/DraftBox';
import { withOwnWords } from '../copilot/withOwnWords';
import { OfferButton } from '../meetings/OfferButton';
import { NoteButton } from '../mentions/OwnNote';
import { ShortcutMenu } from '../shortcuts/ShortcutMenu';
import { useSlash } from '../shortcuts/useSlash';
import { t } from '../texts/en';
import { Gaps, keysOf, slashAria, useGrowth } from './composing';
import type { ConversationModel } from './ConversationModel';
import { FormattingHelp } from './FormattingHelp';

/** Where the rep writes: grows to six lines, keeps the draft, Enter sends. */
export function Composer({ talk }: { talk: ConversationModel }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { shortcuts, rep } = useConsole();
  const { translations } = shortcuts.copilot;
  const slash = useSlash(withOwnWords(talk, translations, rep.me.value?.rep.id ?? ''), box);
  const text = talk.draft.value;
  useGrowth(box, text);
  useLayoutEffect(() => box.current?.focus(), [talk]);
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        slash.send();
        box.current?.focus();
      }}
    >
      <UploadList uploads={talk.uploads} texts={t.files} />
      <ShortcutMenu conversation={talk.id} onChoose={slash.choose} onSkill={slash.chooseSkill} />
      <DraftBox of={talk.id} onEnd={slash.insert} />
      <Gaps names={slash.gaps.value} />
      <textarea
        ref={box}
        rows={2}
        value={text}
        maxLength={8000}
        aria-label={t.talk.message}
        placeholder={t.talk.placeholder}
        title={t.talk.hint}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...slashAria(shortcuts)}
        onInput={(event) => slash.onInput(event.currentTarget)}
        onKeyDown={keysOf(slash, box)}
        onPaste={pasteInto(talk.uploads)}
      />
      <Tools talk={talk} empty={text.trim() === ''} />
    </form>
  );
}

function Tools({ talk, empty }: { talk: ConversationModel; empty: boolean }) {
  const { end } = useConsole();
  return (
    <div class="row tools">
      <button type="button" class="btn ghost" onClick={() => end.ask(talk)}>
        {t.talk.end}
      </button>
      <span class="grow small muted hint" aria-hidden="true">
        <span>{t.talk.shortHint}</span>
      </span>
      <AttachButton uploads={talk.uploads} texts={t.files} />
      <OfferButton talk={talk} />
      <NoteButton talk={talk} />
      <FormattingHelp />
      <button
        type="submit"
        class="btn round"
        aria-label={t.talk.send}
        title={t.talk.send}
        aria-disabled={empty}
      >
        <Icon of={send} size={20} />
      </button>
    </div>
  );
}
