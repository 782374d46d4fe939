import { computed, signal } from '@preact/signals';
import type { ServerFrame, WalkView } from '../../protocol/frames';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import { nextId } from '../../protocol/ids';
import { Refused } from '../../protocol/orders';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

interface Said {
  choice?: string;
  email?: string;
}

/**
 * What the assistant says, and what the visitor answers.
 *
 * The server keeps it: another tab, and this one after a reload, go on at the same place.
 */
export class AssistantModel {
  readonly walk = signal<WalkView | undefined>(undefined);
  readonly email = signal('');
  readonly problem = signal<'email' | 'failed' | undefined>(undefined);
  readonly busy = signal(false);
  /** How often this tab went on by itself: then the keyboard goes along. */
  readonly answered = signal(0);
  /** It waits for an answer. */
  readonly isAsking = computed(() => this.walk.value?.question !== undefined);
  /** It has offered a meeting. */
  readonly offersMeeting = computed(() => this.walk.value?.ending === 'meeting');
  /** Grows with each welcome: what was known before may be old. */
  readonly welcomes = signal(0);
  private unsure: { clientId: string; step: string; said: Said } | undefined;

  constructor(
    private readonly socket: FoyerSocket,
    private readonly askForPerson: () => void,
  ) {}

  readonly hear = (frame: ServerFrame): void => {
    if (frame.type === 'welcome') this.welcomes.value += 1;
    if (frame.type === 'experience.shown' && frame.walk) this.take(frame.walk);
  };

  /** Who opens the messenger and has said nothing yet meets it; after each welcome it is looked up anew. */
  follow(isMet: boolean): void {
    if (isMet && this.welcomes.value > 0) void this.show();
  }

  /** Asks what it says; nothing is drawn where it says nothing. */
  async show(): Promise<void> {
    try {
      const { walk } = await this.socket.ask({ type: 'experience.show' });
      if (walk) this.take(walk);
      else this.walk.value = undefined;
    } catch {
      // Asked again after the next welcome.
    }
  }

  choose(choice: string): Promise<void> {
    return this.answer({ choice });
  }

  async sendEmail(): Promise<void> {
    const email = this.email.peek().trim();
    if (EMAIL.test(email)) await this.answer({ email });
    else this.problem.value = 'email';
  }

  /** Goes on without an answer, where that may be. */
  skip(): Promise<void> {
    return this.answer({});
  }

  private async answer(said: Said): Promise<void> {
    const step = this.walk.peek()?.question?.step;
    if (step === undefined || this.busy.peek()) return;
    this.busy.value = true;
    this.problem.value = undefined;
    try {
      const clientId = this.idOf(step, said);
      const { walk } = await this.socket.ask({
        type: 'experience.answer',
        clientId,
        step,
        ...said,
      });
      this.unsure = undefined;
      if (walk) this.goOn(walk);
    } catch (failure) {
      const isEmail = failure instanceof Refused && failure.details.field === 'email';
      this.problem.value = isEmail ? 'email' : 'failed';
      // The step may be another one by now.
      if (failure instanceof Refused && !isEmail) void this.show();
    } finally {
      this.busy.value = false;
    }
  }

  /** What did perhaps arrive is sent again as the same answer. */
  private idOf(step: string, said: Said): string {
    const last = this.unsure;
    const isSame =
      last?.step === step && last.said.choice === said.choice && last.said.email === said.email;
    if (!isSame) this.unsure = { clientId: nextId('ans'), step, said };
    return this.unsure?.clientId ?? '';
  }

  private goOn(walk: WalkView): void {
    this.take(walk);
    this.email.value = '';
    this.answered.value += 1;
    if (walk.ending === 'rep') this.askForPerson();
  }

  /** An answer may be overtaken by what another tab did. */
  private take(walk: WalkView): void {
    const known = this.walk.peek();
    if (known?.walk === walk.walk && known.moves > walk.moves) return;
    if (known?.walk !== walk.walk || known.moves < walk.moves) this.problem.value = undefined;
    this.walk.value = walk;
  }
}
