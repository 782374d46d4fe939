/** Days on a calendar, both ends among them, such as 2026-11-28. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Over how many days one looks back with one click. */
export const LOOK_BACKS = [7, 30, 90, 365] as const;

const DAY = 86_400_000;
const MOST_DAYS = 367;

/** The last `days` on the calendar of that zone, today among them. */
export function lastDays(days: number, now: number, zone: string): Period {
  const today = dayOf(now, zone);
  return { from: moved(today, 1 - days), to: today };
}

/** Whether these are days that can be asked for. */
export function isUsable({ from, to }: Period): boolean {
  const length = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return length >= 1 && length <= MOST_DAYS;
}

/** How many days back a period reaches from today; none where it is another one. */
export function lookBackOf(period: Period, now: number, zone: string): number | undefined {
  return LOOK_BACKS.find((days) => {
    const { from, to } = lastDays(days, now, zone);
    return from === period.from && to === period.to;
  });
}

function dayOf(at: number, zone: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone } as const;
  return new Intl.DateTimeFormat('en-CA', parts).format(at);
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
