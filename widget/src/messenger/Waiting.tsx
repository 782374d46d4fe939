import { fill } from '../shared/texts';
import type { Shown } from './context';

/** The countdown: told once in words, shown every second. */
export function Waiting({ model, texts }: Shown) {
  const asked = model.outgoing.value.some(({ text }) => text === '');
  if (model.room.value?.view.state !== 'waiting' && !asked) return null;
  const seconds = model.secondsLeft();
  return (
    <div class="waiting">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <div class="who">
        <p role="status">{texts.waiting}</p>
        <p class="more">{texts.waitingMore}</p>
      </div>
      {seconds !== undefined && (
        <span class="seconds" role="timer" aria-live="off">
          {fill(texts.secondsLeft, { seconds })}
        </span>
      )}
    </div>
  );
}
