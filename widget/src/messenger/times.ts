import type { Texts } from './texts';

const DAY = 86_400_000;

export function shortTime(at: number, language: string | undefined): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
}

export function exactTime(at: number, language: string | undefined): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }).format(at);
}

export function dayText(
  at: number,
  now: number,
  language: string | undefined,
  texts: Texts,
): string {
  const day = new Date(at).toDateString();
  if (day === new Date(now).toDateString()) return texts.today;
  if (day === new Date(now - DAY).toDateString()) return texts.yesterday;
  return new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(at);
}

/** A calendar day without a zone, as the booker offers it. */
export function calendarDay(
  date: string,
  width: 'short' | 'long',
  language: string | undefined,
): string {
  const options = { weekday: width, day: 'numeric', month: width, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(Date.parse(`${date}T12:00:00Z`));
}
