/** Where time comes from, so that a test can move it. */
export interface Clock {
  now(): number;
  /** Calls once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** For the way of the frames and the beat of the screen: half a minute must never read 31 s. */
const SLACK = 500;

/** Whole seconds until the deadline, both in milliseconds; never below zero. */
export function secondsUntil(deadline: number, now: number): number {
  return Math.max(0, Math.ceil((deadline - now - SLACK) / 1000));
}
