import { fill } from '../shared/texts';
import type { Shown } from './context';

/** Outside the log: it comes and goes, and is not for the record. */
export function Typing({ model, texts }: Shown) {
  const name = model.room.value?.view.rep?.name;
  if (!model.typing.rep.value || name === undefined) return null;
  return (
    <p class="typing">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="unseen">{fill(texts.typing, { name })}</span>
    </p>
  );
}
