import dots from 'lucide-static/icons/ellipsis.svg?nodes';
import { useSignal } from '@preact/signals';
import { Icon } from '../../shared/Icon';
import type { Framed } from '../context';

/** What is needed seldom. */
export function More(shown: Framed) {
  const { side, texts } = shown;
  const isOpen = useSignal(false);
  if (!side.isKnown.value) return null;
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen.value) return;
    event.stopPropagation();
    isOpen.value = false;
  };
  return (
    <div class="menu" onKeyDown={key}>
      <button
        type="button"
        class="icon"
        aria-label={texts.more}
        title={texts.more}
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon of={dots} />
      </button>
      {isOpen.value && <Choices {...shown} close={() => (isOpen.value = false)} />}
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
