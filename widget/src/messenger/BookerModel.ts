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

/** The visitor leaves an address, and times that suit or none; nothing is booked by it. */
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
  /** What went out under that id: it may have arrived although the answer was lost. */
  private tried: string | undefined;
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
    this.renew();
    this.chosen.value = new Set();
    this.problem.value = undefined;
    this.state.value = 'open';
  }

  /** Tells who it is, in case the line breaks; nobody is asked to do anything. */
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

  /** Asks for a meeting at one of the chosen times. */
  async book(): Promise<void> {
    const email = this.email.value.trim();
    if (!this.accept(EMAIL.test(email), 'email')) return;
    if (!this.accept(this.chosen.value.size > 0, 'times')) return;
    await this.request(email, [...this.chosen.value].sort());
  }

  /** Asks to be written to, whatever the time: somebody has to do it, so it is a request too. */
  async leaveEmail(): Promise<void> {
    const email = this.email.value.trim();
    if (this.accept(EMAIL.test(email), 'email')) await this.request(email, []);
  }

  private async request(email: string, times: string[]): Promise<void> {
    if (this.state.value !== 'open') return;
    const { conversation } = this;
    const zone = this.zone.value;
    const wish = JSON.stringify([email, zone, times]);
    if (this.tried !== undefined && this.tried !== wish) this.renew();
    this.tried = wish;
    this.state.value = 'sending';
    try {
      await this.socket.ask({
        type: 'meeting.request',
        clientId: this.clientId,
        ...(conversation !== undefined && { conversation }),
        email,
        zone,
        times,
      });
      this.state.value = 'sent';
    } catch {
      this.state.value = 'open';
      this.problem.value = 'failed';
    }
  }

  /** One id a wish: the server refuses another wish under the same one. */
  private renew(): void {
    this.clientId = nextId('mtg');
    this.tried = undefined;
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
