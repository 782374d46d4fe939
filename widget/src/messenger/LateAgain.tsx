import type { Shown } from './context';
import { late } from './late';

const Again = late<Shown>(() => import('./Again').then((it) => it.Again));

/** Offered after the end: what draws it comes then. */
export function LateAgain(shown: Shown) {
  return shown.model.room.value?.view.state === 'ended' ? <Again {...shown} /> : null;
}
