import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Clock } from '../../shared/clock';

/** A countdown read four times a second is never a whole second late. */
const BEAT_MS = 250;

/**
 * The passing of time as signals, so that only what shows time is redrawn.
 *
 * The timer runs only while somebody looks: nobody subscribed, nothing ticks.
 */
export class Ticks {
  /** Milliseconds of the server's clock, as it passes. */
  readonly now: ReadonlySignal<number>;
  /** The same, cut to whole seconds. */
  readonly second: ReadonlySignal<number>;
  /** The same, cut to whole minutes: for "3 min ago". */
  readonly minute: ReadonlySignal<number>;

  constructor(private readonly clock: Clock) {
    const now = signal(clock.now(), {
      watched: () => {
        beat();
      },
      unwatched: () => stop(),
    });
    let stop = (): void => undefined;
    const beat = () => {
      now.value = clock.now();
      stop = clock.after(BEAT_MS, beat);
    };
    this.now = now;
    this.second = computed(() => Math.floor(now.value / 1000) * 1000);
    this.minute = computed(() => Math.floor(now.value / 60_000) * 60_000);
  }

  /** The time at this moment, also while nothing ticks. */
  read(): number {
    return this.clock.now();
  }

  /** Whole seconds left until the deadline, never below zero. */
  secondsUntil(deadline: string | undefined): number {
    if (deadline === undefined) return 0;
    return Math.max(0, Math.ceil((Date.parse(deadline) - this.now.value) / 1000));
  }
}
