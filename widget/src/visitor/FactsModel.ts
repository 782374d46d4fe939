import type { Clock } from '../shared/clock';
import type { PageLeft, PageView, SiteEvent } from '../protocol/frames';
import { warn } from './Emitter';
import type { Facts, Limits } from './rest';

/** More than this in one batch is not a visitor. */
const MOST_EVENTS = 50;
const MOST_EARLIER = 5;
/** A single-page site turns the address first and the title a moment later. */
const TITLE_PATIENCE = 300;

/**
 * What a visitor does on one page, gathered between two reports. Active time runs while the page
 * is in front and somebody touches it.
 */
export class FactsModel {
  private shown: PageView;
  private turned = 0;
  private earlier: PageLeft[] = [];
  private scroll = 0;
  private rages = 0;
  private form: string | undefined;
  private visible = true;
  private idle = false;
  private lastInput: number;
  private active = 0;
  private activeSince: number;
  private events: SiteEvent[] = [];
  private flooded = false;
  private changed = false;
  private taken: number;

  constructor(
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly tab: string,
    private readonly page: () => PageView,
  ) {
    this.lastInput = this.activeSince = this.taken = clock.now();
    this.shown = page();
  }

  /** The address may be another one: then the last word about the page before goes along. */
  turnPage(): void {
    this.changed = true;
    const page = this.page();
    if (page.url === this.shown.url) return;
    this.settle();
    this.earlier = [...this.earlier, this.lastWord()].slice(-MOST_EARLIER);
    this.shown = page;
    this.turned = this.clock.now();
    this.scroll = this.active = this.rages = 0;
    this.form = undefined;
  }

  /** The title came late, or counts unread messages. */
  retitled(): void {
    if (this.page().title !== this.shown.title) this.changed = true;
  }

  /** Somebody clicks again and again where nothing happens. */
  raged(): void {
    this.rages++;
    this.changed = true;
  }

  began(form: string): void {
    if (form === this.form) return;
    this.form = form;
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
    if (this.events.length === MOST_EVENTS && !this.flooded) {
      this.flooded = true;
      warn(`more than ${MOST_EVENTS} events before a report: the earliest are left out`);
    }
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
    const earlier = this.earlier;
    this.events = [];
    this.earlier = [];
    this.shown = this.page();
    return {
      tab: this.tab,
      sentAt: new Date(this.taken).toISOString(),
      page: this.shown,
      ...this.use(),
      visible: this.visible,
      idle: this.idle,
      ...(events.length > 0 && { events }),
      ...(earlier.length > 0 && { earlier }),
    };
  }

  putBack(facts: Facts): void {
    this.events = [...(facts.events ?? []), ...this.events].slice(-MOST_EVENTS);
    this.earlier = [...(facts.earlier ?? []), ...this.earlier].slice(-MOST_EARLIER);
    this.changed = true;
  }

  private lastWord(): PageLeft {
    const { url, title } = this.shown;
    return { url, title, ...this.use() };
  }

  private use(): Omit<PageLeft, 'url' | 'title'> {
    return {
      scroll: this.scroll,
      activeSeconds: Math.floor(this.active / 1_000),
      ...(this.rages > 0 && { rageClicks: this.rages }),
      ...(this.form !== undefined && { form: this.form }),
    };
  }

  private reportAt(): number {
    const { batchSeconds, heartbeatSeconds, hiddenHeartbeatSeconds } = this.limits;
    const beat = this.visible ? heartbeatSeconds : hiddenHeartbeatSeconds;
    const due = this.taken + (this.changed ? batchSeconds : beat) * 1_000;
    return Math.max(due, this.turned + TITLE_PATIENCE);
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
