import type { Texts } from './texts';

const DAY = 86_400_000;

/** Making one takes longer than drawing a message, and each message is drawn many times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  at: number,
  language: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = [language, ...Object.entries(options)].join();
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made.format(at);
}

export function shortTime(at: number, language: string | undefined): string {
  return format(at, language, { timeStyle: 'short' });
}

export function exactTime(at: number, language: string | undefined): string {
  return format(at, language, { dateStyle: 'full', timeStyle: 'medium' });
}

/** When a meeting begins, in the zone of who reads it. */
export function meetingTime(instant = '', language: string | undefined): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : format(at, language, { dateStyle: 'full', timeStyle: 'short' });
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
  return format(at, language, { dateStyle: 'full' });
}
