import type { Clock } from '../../shared/clock';
import type { ServerLine } from '../app/ServerLine';

/** What counts as being there, in any window. */
export const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Away comes after minutes, so the minute is near enough. */
const BETWEEN_MS = 60_000;

/** Tells the server that somebody is at this window, once a minute at most. */
export class ActivityModel {
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly line: ServerLine,
    private readonly clock: Clock,
  ) {}

  /** The rep did something; what cannot be told now is told with the next input. */
  used(): void {
    const now = this.clock.now();
    if (Math.abs(now - this.toldAt) < BETWEEN_MS) return;
    if (this.line.tell({ type: 'rep.active' })) this.toldAt = now;
  }

  /** Listens to all input of the page. */
  watch(page: Pick<EventTarget, 'addEventListener'>): void {
    for (const input of INPUT) {
      page.addEventListener(input, () => this.used(), { capture: true, passive: true });
    }
  }
}
