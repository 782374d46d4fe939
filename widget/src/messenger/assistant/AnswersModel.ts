import { signal } from '@preact/signals';
import type { WalkView } from '../../protocol/frames';
import { nextId } from '../../protocol/ids';
import { Refused } from '../../protocol/orders';
import type { AssistantModel } from './AssistantModel';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

interface Said {
  choice?: string;
  email?: string;
}

/** What the visitor answers the assistant. */
export class AnswersModel {
  readonly email = signal('');
  readonly problem = signal<'email' | 'failed' | undefined>(undefined);
  readonly busy = signal(false);
  /** How often this tab went on by itself: then the keyboard goes along. */
  readonly answered = signal(0);
  private unsure: { clientId: string; step: string; said: Said } | undefined;

  constructor(private readonly assistant: AssistantModel) {}

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
    const { assistant } = this;
    const step = assistant.walk.peek()?.question?.step;
    if (step === undefined || this.busy.peek()) return;
    this.busy.value = true;
    this.problem.value = undefined;
    try {
      const clientId = this.idOf(step, said);
      const order = { type: 'experience.answer', clientId, step, ...said } as const;
      const { walk } = await assistant.socket.ask(order);
      this.unsure = undefined;
      if (walk) this.goOn(walk);
    } catch (failure) {
      const isEmail = failure instanceof Refused && failure.details.field === 'email';
      this.problem.value = isEmail ? 'email' : 'failed';
      // The step may be another one by now.
      if (failure instanceof Refused && !isEmail) void assistant.show();
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
    this.assistant.take(walk);
    this.email.value = '';
    this.answered.value += 1;
    if (walk.ending === 'rep') this.assistant.askForPerson();
  }
}
