import { exactTime } from '../../shared/format';
import { t } from '../texts/en';
import { pauseText } from './pauseText';
import type { Off } from './RepModel';

/** Why the switch stays off, for the rep. */
export function offText(off: Off): string {
  const { reason, until } = off;
  const words = t.profile.off;
  if (reason === 'chosen') return pauseText(off) ?? t.profile.availableOff;
  if (reason === 'absent' && until !== undefined) return words.absentUntil(exactTime(until));
  return words[reason];
}
