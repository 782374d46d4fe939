/** Making one takes longer than reading a day, and a month has many. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string | undefined, options: Intl.DateTimeFormatOptions) {
  const key = [language, ...Object.entries(options)].join();
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made;
}

/** The day in that zone, as 2026-11-24. */
export function dayOf(instant: string, zone: string): string {
  const day = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return format('sv-SE', day).format(Date.parse(instant));
}

/** "10:00", as the language writes it. */
export function timeOf(instant: string, zone: string, language: string | undefined): string {
  return format(language, { timeZone: zone, timeStyle: 'short' }).format(Date.parse(instant));
}

/** "Monday, 24 November, 10:00". */
export function momentOf(instant: string, zone: string, language: string | undefined): string {
  return format(language, { ...MOMENT, timeZone: zone }).format(Date.parse(instant));
}

/** "Monday, 24 November, 10:00 – 10:30": both ends written alike. */
export function rangeOf(
  { start, end }: { start: string; end: string },
  zone: string,
  language: string | undefined,
): string {
  const range = format(language, { ...MOMENT, timeZone: zone });
  return range.formatRange(Date.parse(start), Date.parse(end));
}

const MOMENT = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
} as const;

/** "Monday, 24 November". */
export function dateOf(day: string, language: string | undefined): string {
  const date = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
  return format(language, date).format(noon(day));
}

/** "November 2026". */
export function monthOf(day: string, language: string | undefined): string {
  return format(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(noon(day));
}

/** Names of the days of a week, from its first; in full and short. */
export function weekdays(first: number, language: string | undefined): [string, string][] {
  return Array.from({ length: 7 }, (_, at) => {
    const day = Date.UTC(2023, 0, 1 + first + at, 12); // the first of 2023 was a Sunday
    const name = (weekday: 'long' | 'short'): string =>
      format(language, { timeZone: 'UTC', weekday }).format(day);
    return [name('long'), name('short')];
  });
}

export function addDays(day: string, days: number): string {
  return new Date(noon(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0, 12)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12))
    .toISOString()
    .slice(0, 10);
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(noon(day)).getUTCDay();
}

/** The weeks of the month in which the day is; days of other months are left out. */
export function weeksOf(day: string, first: number): (string | undefined)[][] {
  const start = `${day.slice(0, 7)}-01`;
  const lead = (weekdayOf(start) - first + 7) % 7;
  const length = Number(addDays(addMonths(start, 1), -1).slice(8));
  const rows = Math.ceil((lead + length) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const date = row * 7 + column - lead;
      return date < 0 || date >= length ? undefined : addDays(start, date);
    }),
  );
}

/** With which day a week begins there; 0 for Sunday. */
export function firstDayOf(language: string | undefined): number {
  const locale = new Intl.Locale(language ?? navigator.language) as Intl.Locale & {
    weekInfo?: { firstDay: number };
    getWeekInfo?: () => { firstDay: number };
  };
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
}

/** "Mon, 24 Nov", or in full. */
export function calendarDay(
  day: string,
  width: 'short' | 'long',
  language: string | undefined,
): string {
  const options = { weekday: width, day: 'numeric', month: width, timeZone: 'UTC' } as const;
  return format(language, options).format(noon(day));
}

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
