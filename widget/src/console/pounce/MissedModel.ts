import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ConversationView, Entry, ServerFrame } from '../../protocol/frames';
import { Problem, type Api } from '../app/Api';
import type { ServerLine } from '../app/ServerLine';

/** A visitor's answer to which no rep came. */
export interface Missed {
  readonly conversation: ConversationView;
  /** Where the visitor can be written to. */
  readonly email?: string | null;
  readonly missedAt: string;
  readonly entries: readonly Entry[];
}

const PATH = '/api/missed-responses';

/** What stands under "Missed"; the server says who sees it. */
export class MissedModel {
  readonly list: Signal<readonly Missed[]> = signal([]);
  /** The one that is being put away. */
  readonly busy: Signal<string | undefined> = signal(undefined);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  private reads = 0;

  constructor(
    private readonly api: Api,
    line: ServerLine,
    available: ReadonlySignal<boolean>,
  ) {
    line.onFrame((frame) => this.heard(frame));
    let before = available.peek();
    effect(() => {
      const now = available.value;
      if (now !== before) void this.read();
      before = now;
    });
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

  private heard({ type }: ServerFrame): void {
    if (type === 'welcome' || type === 'missed.changed') void this.read();
  }

  /** What was read last counts; what cannot be read now is read after the next word of it. */
  private async read(): Promise<void> {
    const turn = ++this.reads;
    const list = await this.api.get<readonly Missed[]>(PATH).catch(() => undefined);
    if (list && turn === this.reads) this.list.value = list;
  }
}
