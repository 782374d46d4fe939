import { en as playback, type Texts as PlaybackTexts } from '../../playback/texts/en';
import type { Spoken } from '../../shared/languages';
import { en, type Texts } from './en';

/** All that is said in one language: by the console, and by the playback page inside it. */
export interface Said {
  readonly console: Texts;
  readonly playback: PlaybackTexts;
}

/** English is at hand; the others are fetched when somebody reads them. */
const LANGUAGES: Record<Spoken, () => Promise<Said> | Said> = {
  en: () => ({ console: en, playback }),
  es: async () => ({
    console: (await import('./es')).es,
    playback: (await import('../../playback/texts/es')).es,
  }),
  fr: async () => ({
    console: (await import('./fr')).fr,
    playback: (await import('../../playback/texts/fr')).fr,
  }),
  de: async () => ({
    console: (await import('./de')).de,
    playback: (await import('../../playback/texts/de')).de,
  }),
  pt: async () => ({
    console: (await import('./pt')).pt,
    playback: (await import('../../playback/texts/pt')).pt,
  }),
  ja: async () => ({
    console: (await import('./ja')).ja,
    playback: (await import('../../playback/texts/ja')).ja,
  }),
};

export async function textsFor(language: Spoken): Promise<Said> {
  return LANGUAGES[language]();
}
