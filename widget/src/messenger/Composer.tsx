import type { TargetedKeyboardEvent } from 'preact';
import send from 'lucide-static/icons/arrow-up.svg?nodes';
import { Icon } from '../shared/Icon';
import { formatBy } from '../shared/marks';
import type { Shown } from './context';
import { isPreviewed, PREVIEW_NOTICE } from './PreviewNotice';

/** The server takes no longer message. */
const LONGEST = 8_000;

export function Composer({ model, texts }: Shown) {
  const draft = model.draft.value;
  // Nobody would read it.
  if (model.room.value?.view.endReason === 'site-off' || !model.mayTalk.value) return null;
  const submit = (event: Event): void => {
    event.preventDefault();
    model.send();
  };
  const key = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (formatBy(event, event.currentTarget)) return;
    // Enter also ends a Japanese word: that one must not send.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  };
  return (
    <form class="composer" onSubmit={submit}>
      <div class="grow" data-text={draft}>
        <textarea
          rows={1}
          dir="auto"
          maxLength={LONGEST}
          aria-label={texts.message}
          aria-describedby={isPreviewed(model) ? PREVIEW_NOTICE : undefined}
          placeholder={texts.writeAMessage}
          value={draft}
          onInput={({ currentTarget }) => model.write(currentTarget.value)}
          onKeyDown={key}
        />
      </div>
      <button
        type="submit"
        class={draft.trim() === '' ? 'send empty' : 'send'}
        aria-label={texts.sendMessage}
        title={texts.sendMessage}
      >
        <Icon of={send} />
      </button>
    </form>
  );
}
