import { late } from '../late';
import type { Props } from './Booker';

/** Who looks for a time. */
export const LateBooker = late<Props>(() => import('./Booker').then((it) => it.Booker));
