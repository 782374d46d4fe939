import type { Clock } from '../shared/clock';
import type { PageView, SiteEvent } from '../protocol/frames';
import type { Facts, Limits } from './rest';

/** More than this in one batch is not a visitor. */
const MOST_EVENTS = 50;

/**
 * What a visitor does on one page, gathered between two reports. Active time runs while the page
 * is in front and somebody touches it.
 */
export class FactsModel {
  private scroll = 0;
  private visible = true;
  private idle = false;
  private lastInput: number;
  private active = 0;
  private activeSince: number;
  private events: SiteEvent[] = [];
  private changed = false;
  private taken: number;

  constructor(
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly tab: string,
    private readonly page: () => PageView,
  ) {
    this.lastInput = this.activeSince = this.taken = clock.now();
  }

  turnPage(): void {
    this.settle();
    this.scroll = 0;
    this.active = 0;
    this.changed = true;
  }

  /** Only the deepest point of a page counts. */
  scrolled(percent: number): void {
    const depth = Math.max(0, Math.min(100, Math.round(percent)));
    if (depth <= this.scroll) return;
    this.scroll = depth;
    this.changed = true;
  }

  touched(): void {
    this.settle();
    this.lastInput = this.clock.now();
    if (!this.idle) return;
    this.idle = false;
    this.activeSince = this.clock.now();
    this.changed = true;
  }

  turnVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.settle();
    this.visible = visible;
    this.activeSince = this.clock.now();
    this.changed = true;
    if (visible) this.touched();
  }

  /** Back from the browser's memory: the tab that said it left is here again. */
  back(): void {
    this.activeSince = this.clock.now();
    this.lastInput = this.clock.now();
    this.idle = false;
    this.changed = true;
  }

  tell(event: SiteEvent): void {
    this.events = [...this.events, event].slice(-MOST_EVENTS);
    this.changed = true;
  }

  /** How long until something is to be done: a report, or the turn to idle. */
  wait(): number {
    const turn = this.idle ? Infinity : this.idleAt();
    return Math.max(0, Math.min(this.reportAt(), turn) - this.clock.now());
  }

  /** Turns idle when it is time; says whether a report is due. */
  isDue(): boolean {
    this.settle();
    return this.clock.now() >= this.reportAt();
  }

  /** The next report. What it holds is forgotten here; a failed report goes to `putBack`. */
  take(): Facts {
    this.settle();
    this.taken = this.clock.now();
    this.changed = false;
    const events = this.events;
    this.events = [];
    return {
      tab: this.tab,
      sentAt: new Date(this.taken).toISOString(),
      page: this.page(),
      scroll: this.scroll,
      visible: this.visible,
      idle: this.idle,
      activeSeconds: Math.floor(this.active / 1_000),
      ...(events.length > 0 && { events }),
    };
  }

  putBack(facts: Facts): void {
    this.events = [...(facts.events ?? []), ...this.events].slice(-MOST_EVENTS);
    this.changed = true;
  }

  private reportAt(): number {
    const { batchSeconds, heartbeatSeconds, hiddenHeartbeatSeconds } = this.limits;
    const beat = this.visible ? heartbeatSeconds : hiddenHeartbeatSeconds;
    return this.taken + (this.changed ? batchSeconds : beat) * 1_000;
  }

  private idleAt(): number {
    return this.lastInput + this.limits.idleAfterSeconds * 1_000;
  }

  private settle(): void {
    const now = this.clock.now();
    if (this.visible && !this.idle) {
      this.active += Math.max(0, Math.min(now, this.idleAt()) - this.activeSince);
      this.activeSince = now;
    }
    if (!this.idle && now >= this.idleAt()) {
      this.idle = true;
      this.changed = true;
    }
  }
}
