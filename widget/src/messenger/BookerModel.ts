import { signal } from '@preact/signals';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import { nextId } from '../protocol/ids';

export type Problem = 'email' | 'times' | 'failed';

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
  private clientId = nextId('mtg');
  /** What went out under that id: it may have arrived although the answer was lost. */
  private tried: string | undefined;
  private conversation: string | undefined;

  constructor(private readonly socket: FoyerSocket) {}

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
    const email = this.usableEmail();
    if (email === undefined) return;
    try {
      await this.socket.ask({ type: 'visitor.identify', email });
      this.told.value = email;
    } catch {
      this.problem.value = 'failed';
    }
  }

  /** Asks to be written to, whatever the time: somebody has to do it, so it is a request too. */
  async leaveEmail(): Promise<void> {
    await this.request([]);
  }

  /** The address that was typed; what cannot be one is told. */
  usableEmail(): string | undefined {
    const email = this.email.value.trim();
    this.problem.value = EMAIL.test(email) ? undefined : 'email';
    return this.problem.value ? undefined : email;
  }

  /** Asks for a meeting at one of these times, or at any. */
  async request(times: string[]): Promise<void> {
    const email = this.usableEmail();
    if (email === undefined || this.state.value !== 'open') return;
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
}
