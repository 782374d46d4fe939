import { computed, signal } from '@preact/signals';
import { nextId } from '../../protocol/ids';
import { secondsUntil } from '../../shared/clock';
import { GuestModel } from './GuestModel';
import type { About, Booked, Held, MeetingSettings, TimesAnswer, Ways } from './meeting';
import { codeOf, fieldOf, outside } from './meeting';

export type Trouble = 'taken' | 'tooMany' | 'failed';

const DAY = 86_400_000;
/** As far as is looked at once, and how often until there is a time. */
const AHEAD = 31 * DAY;
const LOOKS = 4;
const NOTHING = ['meeting.not-offered', 'meeting.not-for-you'];

/** A visitor looks for a time, holds it while it says who it is, and books it. */
export class MeetingModel {
  readonly state = signal<'loading' | 'times' | 'held' | 'booked' | 'none' | 'failed'>('loading');
  readonly about = signal<About | undefined>(undefined);
  readonly held = signal<Held | undefined>(undefined);
  readonly booked = signal<Booked | undefined>(undefined);
  readonly ways = signal<Ways | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** A request is on its way: a second press does nothing. */
  readonly busy = signal(false);
  readonly secondsLeft = signal(0);
  /** How many months are being looked through. */
  readonly looking = signal(0);
  readonly times = computed(() => [...this.known.value].sort());
  readonly guest: GuestModel;
  private readonly known = signal<ReadonlySet<string>>(new Set());
  private stop: (() => void) | undefined;

  constructor(private readonly settings: MeetingSettings) {
    this.guest = new GuestModel(settings.booker);
  }

  /** Looks on until there is a time, but not for ever. */
  async load(): Promise<void> {
    if (this.state.value === 'failed') this.state.value = 'loading';
    let from = this.settings.clock.now();
    try {
      for (let look = 0; look < LOOKS; look++, from += AHEAD) {
        await this.look(from, from + AHEAD);
        if (this.booked.value || this.known.value.size > 0) break;
      }
      this.settle();
    } catch (failure) {
      if (NOTHING.includes(codeOf(failure))) this.state.value = 'none';
      else if (this.state.value === 'loading') this.state.value = 'failed';
      else this.trouble.value = 'failed';
    }
  }

  /** A meeting that stands may have been moved or cancelled elsewhere. */
  async refresh(): Promise<void> {
    const known = this.booked.value;
    if (this.state.value !== 'booked' || !known) return;
    const now = this.settings.clock.now();
    try {
      await this.look(now, now + AHEAD);
    } catch {
      return; // what is shown was true a moment ago
    }
    if (!this.booked.value) {
      this.state.value = 'loading';
      await this.load();
    }
    if (this.booked.value && this.booked.value.start !== known.start) this.settle();
  }

  /** The times of a month, in whichever zone it is read. */
  async loadMonth(day: string): Promise<void> {
    const [year = 0, month = 1] = day.split('-').map(Number);
    const first = Math.max(Date.UTC(year, month - 1, 1) - DAY, this.settings.clock.now());
    const last = Date.UTC(year, month, 1) + DAY;
    if (last <= first) return;
    this.trouble.value = undefined;
    this.looking.value += 1;
    await this.look(first, last).catch(() => (this.trouble.value = 'failed'));
    this.looking.value -= 1;
  }

  /** Keeps the time for as long as the form may take. */
  async hold(start: string): Promise<void> {
    const { offer, conversation } = this.settings;
    const talk = conversation();
    const body = {
      ...(offer !== undefined && { offer }),
      ...(talk !== undefined && { conversation: talk }),
      key: nextId('clk'),
      start,
    };
    await this.attempt(async () => {
      this.held.value = (await this.settings.meet('hold', body)) as Held;
      this.state.value = 'held';
      this.tick();
    });
  }

  /** Another time is wanted: this one is free for others again. */
  async back(): Promise<void> {
    this.leaveHeld();
    await this.settings.meet('release', {}).catch(() => undefined);
    await this.reload();
  }

  async book(language: string): Promise<void> {
    const { about, held, guest } = this;
    if (!about.value || !held.value || !guest.accept(about.value)) return;
    const body = { booking: held.value.booking, language, ...guest.form(about.value) };
    await this.attempt(async () => {
      this.booked.value = (await this.settings.meet('book', body)) as Booked;
      this.leaveHeld();
      this.settle();
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy.value) return;
    this.busy.value = true;
    this.trouble.value = undefined;
    try {
      await act();
    } catch (failure) {
      await this.refused(codeOf(failure), fieldOf(failure));
    } finally {
      this.busy.value = false;
    }
  }

  private async refused(code: string, field: string): Promise<void> {
    if (NOTHING.includes(code)) {
      this.state.value = 'none';
    } else if (code === 'meeting.time-taken' || code === 'meeting.unknown') {
      this.leaveHeld();
      await this.reload();
      this.trouble.value = 'taken';
    } else if (code !== 'meeting.guest-unusable' || !(await this.isMarked(field))) {
      this.trouble.value = code === 'meeting.too-many' ? 'tooMany' : 'failed';
    }
  }

  /** Whether the form shows what is wrong. Another question may be asked by now, or a number. */
  private async isMarked(field: string): Promise<boolean> {
    const now = this.settings.clock.now();
    if (field !== 'email') await this.look(now, now + AHEAD).catch(() => undefined);
    return this.about.value !== undefined && this.guest.refuse(field, this.about.value);
  }

  private async reload(): Promise<void> {
    this.known.value = new Set();
    await this.load();
  }

  private async look(from: number, to: number): Promise<void> {
    const { offer, meet } = this.settings;
    const span = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
    const wanted = offer === undefined ? span : { offer, ...span };
    const answer = (await meet('times', wanted)) as TimesAnswer;
    this.about.value = answer.offer;
    this.booked.value = answer.booked;
    this.known.value = new Set([...outside(this.known.value, span), ...answer.times]);
  }

  private settle(): void {
    if (this.booked.value) this.isBooked(this.booked.value);
    else if (this.known.value.size === 0) this.state.value = 'none';
    else if (this.state.value !== 'held') this.state.value = 'times';
  }

  private isBooked({ booking }: Booked): void {
    this.state.value = 'booked';
    this.settings.meet('link', { booking }).then(
      (answer) => (this.ways.value = answer as Ways),
      () => undefined, // the mail has one too
    );
  }

  private leaveHeld(): void {
    this.stop?.();
    this.stop = undefined;
    this.held.value = undefined;
    this.state.value = 'loading';
  }

  /** Once a second while a time is held. */
  private tick(): void {
    const until = Date.parse(this.held.value?.heldUntil ?? '');
    this.secondsLeft.value = secondsUntil(until, this.settings.serverClock());
    if (this.secondsLeft.value > 0) {
      this.stop = this.settings.clock.after(1_000, () => this.tick());
    }
  }
}
