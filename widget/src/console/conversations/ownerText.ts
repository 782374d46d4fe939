import { whyOff } from '../reps/peopleText';
import { t } from '../texts/en';
import type { Hindrance } from './OwnerModel';

/** Why a colleague can be given nobody now. */
export function hindranceText(off: Hindrance): string {
  const { reason } = off;
  if (reason === 'full') return t.owner.full;
  return reason === 'not-here' ? t.owner.notHere : whyOff({ ...off, reason });
}
