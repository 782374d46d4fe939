import { spokenIn, type Spoken } from '../../shared/languages';
import { en, type Texts } from './en';

export type { Texts } from './en';

/** English is at hand; the others are fetched when somebody speaks them. */
const LANGUAGES: Record<Spoken, () => Promise<Texts> | Texts> = {
  en: () => en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
  ja: async () => (await import('./ja')).ja,
};

/** The texts of a language tag, English ones where there are none; some in the company's words. */
export async function textsFor(
  tag: string | undefined,
  own: Readonly<Record<string, string>> = {},
): Promise<Texts> {
  return { ...(await LANGUAGES[spokenIn(tag) ?? 'en']()), ...own };
}
