/** Times, numbers and money as the person's locale and zone write them. */

/** 72 → "1:12", 3,725 → "1:02:05". */
export function clockLength(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How the person reads them; in the browser's way until a language is spoken. */
let formats = formatsOf(undefined, { since: 'en', justNow: 'just now' });

function formatsOf(locale: string | undefined, words: { since: string; justNow: string }) {
  return {
    locale,
    justNow: words.justNow,
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    exact: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
    day: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    number: new Intl.NumberFormat(locale),
    ago: new Intl.RelativeTimeFormat(words.since, { numeric: 'auto' }),
  };
}

/** From now on, as this locale writes; `justNow` is what fewer than sixty seconds are called. */
export function formatAs(locale: string, justNow: string): void {
  formats = formatsOf(locale, { since: locale, justNow });
}

export const timeOfDay = (at: string | number): string => formats.time.format(new Date(at));
export const exactTime = (at: string | number): string => formats.exact.format(new Date(at));
export const dayName = (at: string | number): string => formats.day.format(new Date(at));
export const count = (n: number): string => formats.number.format(n);

/** A date without a time ("2026-12-12") means that day in any zone. */
export function dateOnly(at: string): string {
  return formats.date.format(new Date(at.length === 10 ? `${at}T12:00:00` : at));
}

/** 0.125 → "12.5%". */
export function percent(share: number): string {
  const how = { style: 'percent', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(formats.locale, how).format(share);
}

export function money(amount: number, currency: string | undefined): string {
  return inCurrency(amount, currency, { maximumFractionDigits: 0 });
}

/** 40,000 dollars → "$40K": where space is dear. */
export function shortMoney(amount: number, currency: string | undefined): string {
  return inCurrency(amount, currency, { notation: 'compact', maximumFractionDigits: 1 });
}

function inCurrency(
  amount: number,
  currency: string | undefined,
  how: Intl.NumberFormatOptions,
): string {
  try {
    const named = currency !== undefined && {
      style: 'currency' as const,
      currency,
      currencyDisplay: 'narrowSymbol' as const,
    };
    return new Intl.NumberFormat(formats.locale, { ...named, ...how }).format(amount);
  } catch {
    return count(amount);
  }
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** "3 minutes ago". */
export function since(at: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(at)) / 1000);
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? ['second', 1];
  const past = -Math.floor(seconds / length);
  return unit === 'second' ? formats.justNow : formats.ago.format(past, unit);
}

/** The letters that stand for a person without a picture. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}
