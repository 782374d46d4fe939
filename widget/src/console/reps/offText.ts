import { exactTime } from '../../shared/format';
import { t } from '../texts/en';
import type { Off } from './RepModel';

/** Why the switch stays off, for the rep. */
export function offText({ reason, until }: Off): string {
  const words = t.profile.off;
  if (reason === 'absent' && until !== undefined) return words.absentUntil(exactTime(until));
  return words[reason];
}
