import { useEffect, useRef } from 'preact/hooks';
import type { CallTexts } from './texts';

/** So often the bar moves; a person sees no more. */
const BEAT_MS = 80;

/** How loud the microphone hears. */
export function Level({ track, texts }: { track: MediaStreamTrack; texts: CallTexts }) {
  const bar = useRef<HTMLMeterElement>(null);
  useEffect(() => measure(track, (level) => bar.current && (bar.current.value = level)), [track]);
  return (
    <div class="call-level">
      <meter ref={bar} aria-label={texts.level} min={0} max={1} value={0} />
      <p class="call-hint">{texts.testing}</p>
    </div>
  );
}

/** Tells the loudest of each beat; the answer stops it. */
export function measure(track: MediaStreamTrack, tell: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const beat = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    tell(Math.min(1, samples.reduce((peak, one) => Math.max(peak, Math.abs(one)), 0) * 2));
  }, BEAT_MS);
  return () => {
    clearInterval(beat);
    void context.close();
  };
}
