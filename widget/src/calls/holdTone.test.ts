import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdTone } from './holdTone';

/** An audio context that knows what is played on it. */
function speaker(touched: boolean) {
  const started: number[] = [];
  const close = vi.fn(() => Promise.resolve());
  const node = { connect: () => node, setValueAtTime: vi.fn() };
  const gain = { ...node, linearRampToValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() };
  const audio = {
    currentTime: 0,
    destination: node,
    close,
    createGain: () => ({ ...node, gain }),
    createOscillator: () => ({
      ...node,
      frequency: { value: 0 },
      start: (at: number) => started.push(at),
      stop: vi.fn(),
    }),
  };
  const made = vi.fn(() => audio as unknown as AudioContext);
  const state = { touched };
  return { state, started, close, made, speaker: { isTouched: () => state.touched, audio: made } };
}

describe('the tone on hold', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('TR-3 goes on until somebody joins, then nothing of it is left', () => {
    const { speaker: fake, started, close } = speaker(true);
    const stop = holdTone(fake);
    expect(started).toHaveLength(2);
    vi.advanceTimersByTime(3_000);
    expect(started).toHaveLength(4);
    stop();
    expect(close).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(30_000);
    expect(started).toHaveLength(4);
  });

  it('TR-3 is not heard before the first click or key', () => {
    const { speaker: fake, state, made, started } = speaker(false);
    const stop = holdTone(fake);
    expect(made).not.toHaveBeenCalled();
    state.touched = true;
    vi.advanceTimersByTime(3_000);
    expect(started).toHaveLength(2);
    stop();
  });
});
