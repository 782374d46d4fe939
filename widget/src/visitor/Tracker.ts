import type { Clock } from '../shared/clock';
import type { FactsModel } from './FactsModel';
import type { Facts } from './rest';

/** Three quick tries, then one every five minutes. */
const WAITS = [1_000, 4_000, 15_000];
const LONG_WAIT = 300_000;

/** Sends a page's facts when they are due. One report at a time; a failed one is not lost. */
export class Tracker {
  private cancel = (): void => undefined;
  private failures = 0;
  private stopped = false;
  private sending = false;

  constructor(
    readonly facts: FactsModel,
    private readonly report: (facts: Facts) => Promise<void>,
    private readonly clock: Clock,
  ) {}

  /** Call it after anything changed. */
  wake(): void {
    if (!this.stopped && !this.sending && this.failures === 0) this.sleep(this.facts.wait());
  }

  /** Foyer can be reached again: do not sit out the wait. */
  hurry(): void {
    if (this.failures === 0) return;
    this.failures = 0;
    this.wake();
  }

  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  private sleep(milliseconds: number): void {
    this.cancel();
    this.cancel = this.clock.after(milliseconds, () => void this.work());
  }

  private async work(): Promise<void> {
    if (this.stopped || this.sending) return;
    if (!this.facts.isDue()) {
      this.wake();
      return;
    }
    this.sending = true;
    const facts = this.facts.take();
    try {
      await this.report(facts);
      this.failures = 0;
    } catch {
      this.facts.putBack(facts);
      this.failures++;
    }
    this.sending = false;
    if (this.failures > 0) this.sleepAfterFailure();
    else this.wake();
  }

  private sleepAfterFailure(): void {
    if (!this.stopped) this.sleep(WAITS[this.failures - 1] ?? LONG_WAIT);
  }
}
