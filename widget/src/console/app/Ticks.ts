import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { secondsUntil, type Clock } from '../../shared/clock';

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

  private readonly beats: readonly (() => void)[];
  private watchers = 0;
  private stop = (): void => undefined;

  constructor(private readonly clock: Clock) {
    const [now, second, minute] = [this.cut(1), this.cut(1000), this.cut(60_000)];
    this.now = now.time;
    this.second = second.time;
    this.minute = minute.time;
    this.beats = [now.beat, second.beat, minute.beat];
  }

  /** The time at this moment, also while nothing ticks. */
  read(): number {
    return this.clock.now();
  }

  /** Whole seconds left until the deadline, never below zero. */
  secondsUntil(deadline: string | undefined): number {
    if (deadline === undefined) return 0;
    return secondsUntil(Date.parse(deadline), this.now.value);
  }

  /** Each is a source of its own, so that a quarter of a second does not stir what shows minutes. */
  private cut(unit: number): { time: ReadonlySignal<number>; beat: () => void } {
    const read = () => Math.floor(this.clock.now() / unit) * unit;
    const time = signal(read(), {
      watched: () => this.watch(1),
      unwatched: () => this.watch(-1),
    });
    return { time, beat: () => (time.value = read()) };
  }

  private watch(change: 1 | -1): void {
    const before = this.watchers;
    this.watchers += change;
    if (before === 0) this.beat();
    if (this.watchers === 0) this.stop();
  }

  private beat(): void {
    batch(() => this.beats.forEach((beat) => beat()));
    this.stop = this.clock.after(BEAT_MS, () => this.beat());
  }
}
