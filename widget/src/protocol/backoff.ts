const FIRST = 250;
const LONGEST = 10_000;

/** Full jitter, 0.25 s doubling to 10 s: a thousand clients must not come back in one moment. */
export function reconnectWait(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST, FIRST * 2 ** attempt);
}
