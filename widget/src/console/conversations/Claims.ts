import { signal, type Signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';

/** "Start a conversation": one claim at a time; the server decides who was first. */
export class Claims {
  /** The conversation whose claim is under way. */
  readonly busy: Signal<string | undefined> = signal(undefined);

  constructor(
    private readonly line: ServerLine,
    private readonly on: {
      readonly won: (view: ConversationView) => void;
      readonly taken: (conversation: string, by: string) => void;
      readonly refused: (code: string) => void;
    },
  ) {}

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
      this.on.won(answer.conversation);
      return true;
    } catch (error) {
      this.failed(conversation, error);
      return false;
    } finally {
      this.busy.value = undefined;
    }
  }

  private failed(conversation: string, error: unknown): void {
    if (!(error instanceof Refused)) this.on.refused('offline');
    else if (error.code === 'conversation.taken') {
      this.on.taken(conversation, error.details.by ?? '');
    } else this.on.refused(error.code);
  }
}
