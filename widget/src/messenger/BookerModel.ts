import { computed, signal } from '@preact/signals';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import { nextId } from '../protocol/ids';

export type Problem = 'email' | 'times' | 'failed';
export type HalfDay = 'morning' | 'afternoon';

export interface BookerDay {
  /** The day in the visitor's zone, as 2026-11-24. */
  date: string;
  slots: { value: string; half: HalfDay }[];
}

/** The next this many weekdays are offered. */
const DAYS = 5;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** The visitor leaves an address and the times that suit; nothing is booked by it. */
export class BookerModel {
  readonly email = signal('');
  readonly zone = signal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly problem = signal<Problem | undefined>(undefined);
  readonly state = signal<'open' | 'sending' | 'sent'>('open');
  /** The address that Foyer was told, so that it is not asked for twice. */
  readonly told = signal<string | undefined>(undefined);
  readonly days = computed(() => nextWeekdays(this.today(), this.zone.value));
  private clientId = nextId('mtg');
  private conversation: string | undefined;

  constructor(
    private readonly socket: FoyerSocket,
    private readonly today: () => number,
  ) {}

  toggle(slot: string): void {
    const chosen = new Set(this.chosen.value);
    if (!chosen.delete(slot)) chosen.add(slot);
    this.chosen.value = chosen;
    this.problem.value = undefined;
  }

  /** Another conversation that was missed may be followed by another wish. */
  follow(conversation: string | undefined): void {
    if (conversation === this.conversation) return;
    this.conversation = conversation;
    this.clientId = nextId('mtg');
    this.chosen.value = new Set();
    this.problem.value = undefined;
    this.state.value = 'open';
  }

  async sendEmail(): Promise<void> {
    const email = this.email.value.trim();
    if (!this.accept(EMAIL.test(email), 'email')) return;
    try {
      await this.socket.ask({ type: 'visitor.identify', email });
      this.told.value = email;
    } catch {
      this.problem.value = 'failed';
    }
  }

  async book(): Promise<void> {
    const { conversation } = this;
    const email = this.email.value.trim();
    if (!this.accept(EMAIL.test(email), 'email')) return;
    if (!this.accept(this.chosen.value.size > 0, 'times')) return;
    this.state.value = 'sending';
    try {
      await this.socket.ask({
        type: 'meeting.request',
        clientId: this.clientId,
        ...(conversation !== undefined && { conversation }),
        email,
        zone: this.zone.value,
        times: [...this.chosen.value].sort(),
      });
      this.state.value = 'sent';
    } catch {
      this.state.value = 'open';
      this.problem.value = 'failed';
    }
  }

  private accept(holds: boolean, problem: Problem): boolean {
    this.problem.value = holds ? undefined : problem;
    return holds;
  }
}

/** From tomorrow on, counted on the calendar of that zone. */
export function nextWeekdays(now: number, zone: string): BookerDay[] {
  const [today] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now).split(' ');
  const days: BookerDay[] = [];
  for (let ahead = 1; days.length < DAYS; ahead++) {
    const day = new Date(`${today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + ahead);
    if (day.getUTCDay() % 6 === 0) continue;
    const date = day.toISOString().slice(0, 10);
    const halves: HalfDay[] = ['morning', 'afternoon'];
    days.push({ date, slots: halves.map((half) => ({ half, value: `${date} ${half}` })) });
  }
  return days;
}
