import type { BookerModel } from '../BookerModel';

export type HalfDay = 'morning' | 'afternoon';

export interface WishDay {
  /** The day in the visitor's zone, as 2026-11-24. */
  date: string;
  slots: { value: string; half: HalfDay }[];
}

/** The next this many weekdays are offered. */
const DAYS = 5;

/** A time suits, or does not after all. */
export function toggle({ chosen, problem }: BookerModel, slot: string): void {
  const now = new Set(chosen.value);
  if (!now.delete(slot)) now.add(slot);
  chosen.value = now;
  problem.value = undefined;
}

/** Asks for a meeting at one of the chosen times. */
export async function wishFor(booker: BookerModel): Promise<void> {
  const times = [...booker.chosen.value].sort();
  if (booker.usableEmail() === undefined) return;
  if (times.length === 0) booker.problem.value = 'times';
  else await booker.request(times);
}

/** From tomorrow on, counted on the calendar of that zone. */
export function nextWeekdays(now: number, zone: string): WishDay[] {
  const [today] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now).split(' ');
  const days: WishDay[] = [];
  for (let ahead = 1; days.length < DAYS; ahead++) {
    const day = new Date(`${today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + ahead);
    if (day.getUTCDay() % 6 === 0) continue;
    const date = day.toISOString().slice(0, 10);
    const halves: HalfDay[] = ['morning', 'afternoon'];
    days.push({ date, slots: halves.map((half) => ({ half, value: `${date} ${half}` })) });
  }
  return days;
}
