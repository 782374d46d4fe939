import { spokenIn, type Spoken } from '../../shared/languages';
import { en, type CallTexts } from './en';

export type { CallTexts } from './en';

/** English is at hand; the others are fetched when somebody speaks them. */
const LANGUAGES: Record<Spoken, () => Promise<CallTexts> | CallTexts> = {
  en: () => en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
  ja: async () => (await import('./ja')).ja,
};

/** What is said about calls in the language of a tag, else in English. */
export async function callTextsFor(tag: string | undefined): Promise<CallTexts> {
  return LANGUAGES[spokenIn(tag) ?? 'en']();
}
