import { en, type Texts } from './en';

export type { Texts } from './en';

const LANGUAGES: Partial<Record<string, Texts>> = { en };

/** The site's language where there are texts for it, else English. */
export function textsFor(language: string | undefined): Texts {
  return LANGUAGES[(language ?? 'en').slice(0, 2).toLowerCase()] ?? en;
}
