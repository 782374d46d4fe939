import dots from 'lucide-static/icons/ellipsis.svg?nodes';
import { Icon } from '../../shared/Icon';
import { usePopover } from '../../shared/usePopover';
import type { Framed } from '../context';

/** What is needed seldom. */
export function More(shown: Framed) {
  const { side, texts } = shown;
  const { open, box, button, onKeyDown, close } = usePopover();
  if (!side.isKnown.value) return null;
  const key = (event: KeyboardEvent): void => {
    // Escape closes the menu, and the chat only when pressed once more.
    if (event.key === 'Escape' && open.value) event.stopPropagation();
    onKeyDown(event);
  };
  return (
    <div class="menu" ref={box} onKeyDown={key}>
      <button
        ref={button}
        type="button"
        class="icon"
        aria-label={texts.more}
        title={texts.more}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        <Icon of={dots} />
      </button>
      {open.value && <Choices {...shown} close={close} />}
    </div>
  );
}

/** Nothing that this installation cannot do. */
function Choices({ side, model, texts, close }: Framed) {
  const { mail, proven } = side.proof;
  const conversation = model.room.value?.view.conversation;
  const choose = (show: () => void) => (): void => {
    close();
    show();
  };
  return (
    <div class="choices">
      <button type="button" onClick={choose(() => side.showHistory())}>
        {texts.history}
      </button>
      {mail.value && conversation !== undefined && (
        <button type="button" onClick={choose(() => side.showTranscript(conversation))}>
          {texts.sendTranscript}
        </button>
      )}
      {mail.value && !proven.value && (
        <button type="button" onClick={choose(() => side.showProof())}>
          {texts.confirmEmail}
        </button>
      )}
    </div>
  );
}
