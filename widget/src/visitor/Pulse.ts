import type { Clock } from '../shared/clock';

/** With the time that the server takes to hear of it, a switched-off messenger goes in a minute. */
const EVERY = 25_000;
/** A Foyer that does not answer is not hammered awake. */
const LONG_WAIT = 300_000;

export interface PulseSettings {
  /** Asks Foyer. */
  ask: () => Promise<unknown>;
  clock: Clock;
  /** Whether nothing else would tell. */
  needed: () => boolean;
  off: () => void;
}

/** Asks whether the messenger is still on this website, where the page tells Foyer nothing else. */
export class Pulse {
  private cancel = (): void => undefined;
  private askedAt: number;
  private stopped = false;

  constructor(private readonly settings: PulseSettings) {
    this.askedAt = settings.clock.now();
    this.sleep(EVERY);
  }

  /** The page is in front again: what was missed meanwhile is asked for at once. */
  hurry(): void {
    const { clock } = this.settings;
    if (!this.stopped) this.sleep(Math.max(0, this.askedAt + EVERY - clock.now()));
  }

  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  private sleep(milliseconds: number): void {
    this.cancel();
    this.cancel = this.settings.clock.after(milliseconds, () => void this.beat());
  }

  private async beat(): Promise<void> {
    const { ask, clock, needed, off } = this.settings;
    let wait = EVERY;
    if (needed() && document.visibilityState === 'visible') {
      this.askedAt = clock.now();
      try {
        const answer = (await ask()) as { off: boolean };
        if (answer.off) off();
      } catch {
        wait = LONG_WAIT;
      }
    }
    if (!this.stopped) this.sleep(wait);
  }
}
