import { signal, type Signal } from '@preact/signals';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';
import { Pounces, type Around } from '../pounce/Pounces';

/** "Start a conversation": one claim at a time; the server decides who was first. */
export class Claims {
  /** The conversation whose claim is under way. */
  readonly busy: Signal<string | undefined> = signal(undefined);
  readonly pounces: Pounces;

  constructor(
    private readonly line: ServerLine,
    private readonly around: Around,
  ) {
    this.pounces = new Pounces(line, around);
  }

  /** Whether this rep has it now. */
  claim(conversation: string): Promise<boolean> {
    return this.take('conversation.claim', conversation);
  }

  /** The same from another rep, for who oversees. */
  takeOver(conversation: string): Promise<boolean> {
    return this.take('conversation.take-over', conversation);
  }

  private async take(
    type: 'conversation.claim' | 'conversation.take-over',
    conversation: string,
  ): Promise<boolean> {
    if (this.busy.peek() !== undefined) return false;
    this.busy.value = conversation;
    try {
      const answer = await this.line.ask({ type, conversation });
      this.around.desk.keep(answer.conversation);
      return true;
    } catch (error) {
      this.failed(conversation, error);
      return false;
    } finally {
      this.busy.value = undefined;
    }
  }

  private failed(conversation: string, error: unknown): void {
    const { alerts, refusal } = this.around;
    if (!(error instanceof Refused)) refusal.value = 'offline';
    else if (error.code === 'conversation.taken') {
      alerts.tookIt(conversation, error.details.by ?? '');
    } else refusal.value = error.code;
  }
}
