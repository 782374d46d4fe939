import type { Clock } from '../../shared/clock';

/** What reads a sentence out loud. */
export interface Voice {
  say: (words: string, language: string) => void;
  hush: () => void;
}

/** Long enough that it comforts, rare enough that it does not nag. */
const AGAIN_MS = 45_000;

/** Where a browser has no voice, the words are read on the page alone. */
export function browserVoice(): Voice {
  const voice = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  return {
    say: (words, language) => {
      if (!voice) return;
      const said = new SpeechSynthesisUtterance(words);
      said.lang = language;
      voice.speak(said);
    },
    hush: () => voice?.cancel(),
  };
}

/** Says it now and again until it is stopped; the answer stops it. */
export function announce(
  words: string,
  language: string,
  voice: Voice,
  clock: Pick<Clock, 'after'>,
): () => void {
  let stop: () => void;
  const say = (): void => {
    voice.say(words, language);
    stop = clock.after(AGAIN_MS, say);
  };
  say();
  return () => {
    stop();
    voice.hush();
  };
}
