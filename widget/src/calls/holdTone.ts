/** Two soft notes, a third apart, with a pause in which one can think. */
const NOTES = [392, 494];
const NOTE_S = 0.6;
const EVERY_MS = 3_000;
const VOLUME = 0.05;

/** What it needs of the browser. */
export interface Speaker {
  /** Whether the person has clicked or typed here: before that nobody may make a sound. */
  isTouched: () => boolean;
  audio: () => AudioContext;
}

export const browserSpeaker: Speaker = {
  // Where a browser does not tell, it decides itself: an audio context that may not play is silent.
  isTouched: () =>
    (navigator as { userActivation?: UserActivation }).userActivation?.hasBeenActive ?? true,
  audio: () => new AudioContext(),
};

/** Plays on until it is stopped; the answer stops it. */
export function holdTone(speaker: Speaker = browserSpeaker): () => void {
  let audio: AudioContext | undefined;
  const play = () => {
    if (!speaker.isTouched()) return;
    audio ??= speaker.audio();
    const { currentTime } = audio;
    for (const [i, tone] of NOTES.entries()) note(audio, tone, currentTime + i * NOTE_S);
  };
  play();
  const beat = setInterval(play, EVERY_MS);
  return () => {
    clearInterval(beat);
    void audio?.close();
  };
}

function note(audio: AudioContext, tone: number, at: number): void {
  const [voice, gain] = [audio.createOscillator(), audio.createGain()];
  voice.frequency.value = tone;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(VOLUME, at + 0.08);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S);
  voice.connect(gain).connect(audio.destination);
  voice.start(at);
  voice.stop(at + NOTE_S);
}
