import { speak as speakInPlayback } from '../../playback/texts/en';
import { formatAs } from '../../shared/format';
import { directionOf, localeFor, type Spoken } from '../../shared/languages';
import { textsFor } from '../texts';
import { speak } from '../texts/en';

/** Fetches the words of a language; what it answers puts words, dates and the document into it. */
export async function learn(language: Spoken): Promise<() => void> {
  const said = await textsFor(language);
  return () => {
    speak(said.console);
    speakInPlayback(said.playback);
    formatAs(localeFor(language, navigator.languages), said.console.justNow);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  };
}
