import type { Clock } from '../shared/clock';

/** Barks once when it was not fed in time. */
export interface Watchdog {
  feed(milliseconds: number, bark: () => void): void;
  rest(): void;
}

/** Good enough on a website; a browser may slow this timer down in a hidden tab. */
export function timerWatchdog(clock: Clock): Watchdog {
  let rest = (): void => undefined;
  return {
    feed(milliseconds, bark) {
      rest();
      rest = clock.after(milliseconds, bark);
    },
    rest: () => rest(),
  };
}
