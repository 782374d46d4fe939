import { signal } from '@preact/signals';
import type { ServerFrame } from '../../protocol/frames';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import { Refused } from '../../protocol/orders';

export type ProofProblem = 'email' | 'wrong' | 'ended' | 'too-many' | 'failed';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const CODE = /^\d{6}$/;
const PROBLEMS: Partial<Record<string, ProofProblem>> = {
  'request.invalid': 'email',
  'code.wrong': 'wrong',
  'code.ended': 'ended',
  'code.too-many': 'too-many',
  'visitors.too-fast': 'too-many',
};

/** Whether the visitor's address is proven, and the way there: an address, a code. */
export class ProofModel {
  /** Mail is sent here: nothing that needs it is offered otherwise. */
  readonly mail = signal(false);
  readonly proven = signal(false);
  /** The address that Foyer has, masked: others may sit here too. */
  readonly email = signal<string | undefined>(undefined);
  readonly typed = signal('');
  readonly code = signal('');
  /** Where a code went, masked; the code is asked for from then on. */
  readonly sentTo = signal<string | undefined>(undefined);
  readonly problem = signal<ProofProblem | undefined>(undefined);
  readonly attemptsLeft = signal('');
  readonly busy = signal(false);

  constructor(
    private readonly socket: FoyerSocket,
    private readonly language: string | undefined,
  ) {}

  readonly hear = (frame: ServerFrame): void => {
    if (frame.type === 'welcome') void this.ask();
  };

  /** Asks how things stand. */
  async ask(): Promise<void> {
    try {
      const { mail, proven, email } = await this.socket.ask({ type: 'proof.show' });
      this.mail.value = mail;
      this.proven.value = proven;
      this.email.value = email;
    } catch {
      // Asked again after the next welcome.
    }
  }

  begin(): void {
    this.typed.value = '';
    this.code.value = '';
    this.sentTo.value = undefined;
    this.problem.value = undefined;
  }

  /** Another address than the one that Foyer has. */
  change(): void {
    this.begin();
    this.email.value = undefined;
  }

  async send(): Promise<void> {
    const typed = this.typed.value.trim();
    const isKnown = typed === '' && this.email.value !== undefined;
    if (!isKnown && !EMAIL.test(typed)) {
      this.problem.value = 'email';
      return;
    }
    await this.attempt(async () => {
      const { language } = this;
      const { email } = await this.socket.ask({
        type: 'code.send',
        ...(!isKnown && { email: typed }),
        ...(language !== undefined && { language }),
      });
      this.code.value = '';
      this.sentTo.value = email;
    });
  }

  /** Whether the address is proven now. */
  async check(): Promise<boolean> {
    const code = this.code.value.replaceAll(/\s/g, '');
    if (!CODE.test(code)) {
      this.attemptsLeft.value = '';
      this.problem.value = 'wrong';
      return false;
    }
    await this.attempt(async () => {
      await this.socket.ask({ type: 'code.check', code });
      this.proven.value = true;
      this.email.value = this.sentTo.value;
    });
    return this.proven.value;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy.value) return;
    this.busy.value = true;
    this.problem.value = undefined;
    try {
      await work();
    } catch (failure) {
      const code = failure instanceof Refused ? failure.code : '';
      this.attemptsLeft.value =
        failure instanceof Refused ? (failure.details.attemptsLeft ?? '') : '';
      this.problem.value = PROBLEMS[code] ?? 'failed';
    } finally {
      this.busy.value = false;
    }
  }
}
