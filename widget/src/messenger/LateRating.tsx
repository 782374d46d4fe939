import type { Shown } from './context';
import { late } from './late';

const Question = late<Shown>(() => import('./RatingQuestion').then((it) => it.RatingQuestion));

/** Asked after the end: what draws it comes then. */
export function LateRating(shown: Shown) {
  return shown.rating.asked.value ? <Question {...shown} /> : null;
}
