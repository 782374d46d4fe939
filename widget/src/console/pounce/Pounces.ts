import { signal, type Signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import type { Store } from '../../shared/storage';
import { paths, type Router } from '../app/Route';
import type { ServerLine } from '../app/ServerLine';
import type { ConversationModel } from '../conversations/ConversationModel';
import type { DeskModel } from '../conversations/DeskModel';
import type { AlertsModel } from '../reps/AlertsModel';
import { FirstWords, refusalOf } from './FirstWords';

/** Who hears how a claim or a first word went. */
export interface Around {
  readonly desk: Pick<DeskModel, 'keep'>;
  readonly alerts: Pick<AlertsModel, 'tookIt'>;
  readonly router: Pick<Router, 'go'>;
  readonly refusal: Signal<string | undefined>;
  readonly store: Store;
}

/** Where a rep speaks first: the server decides whether it may, and who was first. */
export class Pounces {
  /** The conversation whose first words are being taken back. */
  readonly undoing: Signal<string | undefined> = signal(undefined);
  /** The conversation whose answer is being settled without a word. */
  readonly settling: Signal<string | undefined> = signal(undefined);
  private readonly words = new Map<string, FirstWords>();

  constructor(
    private readonly line: ServerLine,
    private readonly around: Around,
  ) {}

  /** What the rep is about to say to a visitor; it outlives a look at another page. */
  to(visitor: string): FirstWords {
    const known = this.words.get(visitor);
    if (known) return known;
    const { alerts, store } = this.around;
    const made = new FirstWords(visitor, this.line, store, {
      begun: (view) => this.begun(view),
      taken: (by) => alerts.tookIt(visitor, by),
    });
    this.words.set(visitor, made);
    return made;
  }

  /** Takes back what was said, and goes to the visitor, who knows nothing of it. */
  async undo(talk: ConversationModel): Promise<void> {
    if (this.undoing.peek() !== undefined) return;
    this.undoing.value = talk.id;
    try {
      const order = { type: 'pounce.undo' as const, conversation: talk.id };
      const { conversation } = await this.line.ask(order);
      this.around.desk.keep(conversation);
      this.around.router.go(paths.conversation(conversation.visitor));
    } catch (error) {
      this.around.refusal.value = refusalOf(error).code;
    } finally {
      this.undoing.value = undefined;
    }
  }

  /** Nothing is to be said to what the visitor answered; then home. */
  async settle(talk: ConversationModel, verdict: 'spam' | 'no-response-needed'): Promise<void> {
    if (this.settling.peek() !== undefined) return;
    this.settling.value = talk.id;
    try {
      const order = { type: 'pounce.settle' as const, conversation: talk.id, verdict };
      const { conversation } = await this.line.ask(order);
      this.around.desk.keep(conversation);
      this.around.router.go(paths.streams);
    } catch (error) {
      this.around.refusal.value = refusalOf(error).code;
    } finally {
      this.settling.value = undefined;
    }
  }

  private begun(view: ConversationView): void {
    this.around.desk.keep(view);
    this.around.router.go(paths.conversation(view.conversation));
  }
}
