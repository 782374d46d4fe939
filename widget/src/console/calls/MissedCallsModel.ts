import { signal, type Signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import { Problem, type Api } from '../app/Api';

/** A visitor who called and held in vain. */
export interface MissedCall {
  readonly conversation: ConversationView;
  /** Where the visitor can be written to. */
  readonly email?: string | null;
  /** left: it hung up. */
  readonly how: 'left' | 'missed';
  readonly since: string;
  readonly waitedSeconds: number;
}

const PATH = '/api/missed-calls';

/** Calls that nobody answered; the server says who sees them. */
export class MissedCallsModel {
  readonly list: Signal<readonly MissedCall[]> = signal([]);
  /** The one that is being put away. */
  readonly busy: Signal<string | undefined> = signal(undefined);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  private reads = 0;

  constructor(private readonly api: Api) {}

  /** What was read last counts; what cannot be read now is read after the next word of it. */
  async read(): Promise<void> {
    const turn = ++this.reads;
    const list = await this.api.get<readonly MissedCall[]>(PATH).catch(() => undefined);
    if (list && turn === this.reads) this.list.value = list;
  }

  /** Somebody has seen to it: it is gone for everybody. */
  async seenTo(conversation: string): Promise<void> {
    if (this.busy.peek() !== undefined) return;
    this.busy.value = conversation;
    this.refusal.value = undefined;
    try {
      await this.api.post(`${PATH}/${conversation}/seen-to`);
      this.list.value = this.list
        .peek()
        .filter((one) => one.conversation.conversation !== conversation);
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
    } finally {
      this.busy.value = undefined;
    }
  }
}
