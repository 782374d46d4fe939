import { timeOfDay } from '../../shared/format';
import { t } from '../texts/en';
import type { Off } from './RepModel';

/** "Lunch, back at 13:30"; nothing where the rep said nothing. */
export function pauseText({ note, until }: Off): string | undefined {
  const back = until === undefined ? undefined : t.pause.backAt(timeOfDay(until));
  if (note === undefined) return back;
  return back === undefined ? note : t.pause.both(note, back);
}

/** The next moment at which it is that time here: "13:30" may be tomorrow. */
export function nextTime(time: string, now: number): string | undefined {
  const [hours, minutes] = time.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) {
    return undefined;
  }
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.toISOString();
}
