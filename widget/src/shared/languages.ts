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
