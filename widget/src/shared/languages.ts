/** The languages that Foyer speaks to visitors. */
export const SPOKEN = ['en', 'es', 'fr', 'de', 'pt', 'ja'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** The language of a tag such as `pt-BR`, where Foyer speaks it. */
export function spokenIn(tag: string | undefined): Spoken | undefined {
  const primary = tag?.split(/[-_]/, 1)[0]?.toLowerCase();
  return SPOKEN.find((one) => one === primary);
}

/** The first wanted tag that Foyer speaks, else the website's language, else English. */
export function chosenTag(wanted: readonly string[], otherwise: string | undefined): string {
  const tags = otherwise === undefined ? wanted : [...wanted, otherwise];
  return tags.find((tag) => spokenIn(tag) !== undefined) ?? 'en';
}

/** Languages that are written from the right; Foyer is ready for them. */
const FROM_THE_RIGHT = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(tag: string | undefined): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has((tag ?? '').slice(0, 2).toLowerCase()) ? 'rtl' : 'ltr';
}

/**
 * How dates and numbers are written in a language for somebody who asks for these tags: by a tag
 * of that language, else with the region of the first that names one ("en" in Berlin is "en-DE").
 */
export function localeFor(language: string, wanted: readonly string[]): string {
  const own = wanted.find((tag) => spokenIn(tag) === language && isTag(tag));
  if (own !== undefined) return own;
  const region = wanted.filter(isTag).map((tag) => new Intl.Locale(tag).region);
  const named = region.find((one) => one !== undefined);
  return named === undefined ? language : `${language}-${named}`;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
