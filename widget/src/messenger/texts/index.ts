import { inLanguage } from '../../shared/texts';
import { en, type Texts } from './en';

export type { Texts } from './en';

/** The site's language where there are texts for it, else English. */
export function textsFor(language: string | undefined): Texts {
  return inLanguage({ en }, language);
}
