import { fill } from '../shared/texts';
import type { Shown } from './context';

/** The countdown, for a person or for a colleague of one who is held up: told once in words, shown every second. */
export function Waiting({ model, texts }: Shown) {
  const asked = model.outgoing.value.some(({ text }) => text === '');
  const view = model.room.value?.view;
  const isHeldUp = view?.state === 'open' && view.deadline !== undefined;
  if (view?.state !== 'waiting' && !isHeldUp && !asked) return null;
  const seconds = model.secondsLeft();
  return (
    <div class="waiting">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <div class="who">
        <p role="status">{isHeldUp ? texts.lookingForColleague : texts.waiting}</p>
        <p class="more">{isHeldUp ? texts.lookingMore : texts.waitingMore}</p>
      </div>
      {seconds !== undefined && (
        <span class="seconds" role="timer" aria-live="off">
          {fill(texts.secondsLeft, { seconds })}
        </span>
      )}
    </div>
  );
}
