import { useLayoutEffect, useRef } from 'preact/hooks';
import send from 'lucide-static/icons/send-horizontal.svg?nodes';
import { Icon } from '../../shared/Icon';
import { formatBy } from '../../shared/marks';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';
import { FormattingHelp } from './FormattingHelp';

/** Where the rep writes: grows to six lines, keeps the draft, Enter sends. */
export function Composer({ talk }: { talk: ConversationModel }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = talk.draft.value;
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);
  useLayoutEffect(() => box.current?.focus(), [talk]);
  const key = (event: KeyboardEvent) => {
    if (box.current && formatBy(event, box.current)) return;
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    talk.send();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        talk.send();
        box.current?.focus();
      }}
    >
      <textarea
        ref={box}
        rows={2}
        value={text}
        maxLength={8000}
        aria-label={t.talk.message}
        placeholder={t.talk.placeholder}
        title={t.talk.hint}
        onInput={(event) => talk.type(event.currentTarget.value)}
        onKeyDown={key}
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
      <span class="grow small muted cut hint" aria-hidden="true">
        {t.talk.shortHint}
      </span>
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
