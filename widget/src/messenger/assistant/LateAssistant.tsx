import { late } from '../late';
import type { Props } from './Assistant';

/** Most visitors meet no experience. */
export const LateAssistant = late<Props>(() => import('./Assistant').then((it) => it.Assistant));
