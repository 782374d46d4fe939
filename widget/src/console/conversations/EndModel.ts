import { signal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';
import type { ConversationModel } from './ConversationModel';

/** The dialog "End conversation", and the moment to undo it. */
export class EndModel {
  readonly outcomes: Signal<readonly string[]> = signal([]);
  /** The conversation the dialog asks about; none, and it is closed. */
  readonly asked: Signal<ConversationModel | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly refusal: Signal<{ code: string; by?: string | undefined } | undefined> =
    signal(undefined);

  constructor(
    private readonly api: Api,
    private readonly line: ServerLine,
  ) {}

  ask(conversation: ConversationModel): void {
    this.refusal.value = undefined;
    this.asked.value = conversation;
    this.offer();
  }

  /** Outcomes are needed. */
  offer(): void {
    if (this.outcomes.peek().length === 0) void this.load();
  }

  cancel(): void {
    this.asked.value = undefined;
  }

  /** Whether the end has begun. An outcome may be skipped. */
  async end(outcome: string): Promise<boolean> {
    const conversation = this.asked.peek();
    if (!conversation || this.busy.peek()) return false;
    this.busy.value = true;
    try {
      const answer = await this.line.ask({
        type: 'conversation.end',
        conversation: conversation.id,
        ...(outcome !== '' && { outcome }),
      });
      conversation.changed(answer.conversation);
      this.asked.value = undefined;
      return true;
    } catch (error) {
      this.refusal.value =
        error instanceof Refused ? { code: error.code, by: error.details.by } : { code: 'offline' };
      return false;
    } finally {
      this.busy.value = false;
    }
  }

  /** Whether it goes on. */
  async undo(conversation: ConversationModel): Promise<boolean> {
    try {
      const answer = await this.line.ask({
        type: 'conversation.resume',
        conversation: conversation.id,
      });
      conversation.changed(answer.conversation);
      return true;
    } catch {
      return false;
    }
  }

  /** Without the list the end is possible all the same: the outcome may be skipped. */
  private async load(): Promise<void> {
    const answer = await this.api
      .get<{ outcomes: readonly string[] }>('/api/settings/outcomes')
      .catch(() => ({ outcomes: [] }));
    this.outcomes.value = answer.outcomes;
  }
}
