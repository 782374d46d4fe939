import { signal, type Signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import { nextId } from '../../protocol/ids';
import { Refused } from '../../protocol/orders';
import type { Store } from '../../shared/storage';
import type { ServerLine } from '../app/ServerLine';

/** Why the words were not sent. */
export interface Refusal {
  readonly code: string;
  /** Who has the visitor instead. */
  readonly by?: string | undefined;
  /** When the visitor closed an earlier message. */
  readonly at?: string | undefined;
}

/** Who hears how it went. */
export interface Outcome {
  begun(view: ConversationView): void;
  taken(by: string): void;
}

/** What a rep is about to say first to one visitor: nothing is sent or claimed before it is sent. */
export class FirstWords {
  readonly draft: Signal<string>;
  /** Whether the rep has pressed "Start a conversation". */
  readonly writing = signal(false);
  readonly busy = signal(false);
  readonly refused: Signal<Refusal | undefined> = signal(undefined);
  private attempt: { readonly text: string; readonly clientId: string } | undefined;

  constructor(
    readonly id: string,
    private readonly line: ServerLine,
    private readonly store: Store,
    private readonly came: Outcome,
  ) {
    this.draft = signal(store.get(this.key) ?? '');
    this.writing.value = this.draft.peek() !== '';
  }

  type(text: string): void {
    this.draft.value = text;
    if (text === '') this.store.remove(this.key);
    else this.store.set(this.key, text);
  }

  /** Puts away what was written. */
  cancel(): void {
    this.type('');
    this.writing.value = false;
    this.refused.value = undefined;
  }

  /** The same text again after a lost line is said once. */
  send(): void {
    const text = this.draft.peek().trim();
    if (text !== '' && !this.busy.peek()) void this.say(text);
  }

  private async say(text: string): Promise<void> {
    if (this.attempt?.text !== text) this.attempt = { text, clientId: nextId('msg') };
    const { clientId } = this.attempt;
    this.busy.value = true;
    try {
      const order = { type: 'visitor.pounce' as const, visitor: this.id, clientId, text };
      const answer = await this.line.ask(order);
      this.attempt = undefined;
      this.cancel();
      this.came.begun(answer.conversation);
    } catch (error) {
      const refused = refusalOf(error);
      this.refused.value = refused;
      if (refused.code === 'conversation.taken') this.came.taken(refused.by ?? '');
    } finally {
      this.busy.value = false;
    }
  }

  private get key(): string {
    return `foyer.draft.${this.id}`;
  }
}

export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Refused)) return { code: 'offline' };
  return { code: error.code, by: error.details.by, at: error.details.at };
}
