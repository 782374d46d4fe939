import { computed, signal } from '@preact/signals';
import type { ConversationView } from '../protocol/frames';
import type { FoyerSocket } from '../protocol/FoyerSocket';

/**
 * What the visitor says of the conversation that ended last: one choice, and a word where it likes.
 *
 * It is asked as long as the server says so, and no more once it does not want to say.
 */
export class RatingModel {
  readonly comment = signal('');
  readonly state = signal<'asked' | 'failed' | 'commented'>('asked');
  /** The conversation to be rated. */
  readonly asked = computed(() => {
    const view = this.view();
    if (view?.state !== 'ended' || view.conversation === this.declined.value) return undefined;
    const until = Date.parse(view.rateUntil ?? '');
    return this.serverNow() < until ? view : undefined;
  });
  /** What the visitor chose, also before the server has it. */
  readonly score = computed(() => this.picked.value ?? this.asked.value?.rating?.score);
  private readonly picked = signal<number | undefined>(undefined);
  private readonly declined = signal<string | undefined>(undefined);
  private conversation: string | undefined;

  constructor(
    private readonly socket: FoyerSocket,
    private readonly view: () => ConversationView | undefined,
  ) {}

  /** Another conversation is another question. */
  follow(conversation: string | undefined): void {
    if (conversation === this.conversation) return;
    this.conversation = conversation;
    this.picked.value = undefined;
    this.comment.value = '';
    this.state.value = 'asked';
  }

  /** One press says it; another one changes it. */
  async choose(score: number): Promise<void> {
    this.picked.value = score;
    if (await this.rate({ score, ...this.words(this.asked.peek()?.rating?.comment) })) return;
    if (this.picked.peek() === score) this.picked.value = undefined;
  }

  /** Adds a word to what was chosen. */
  async addComment(): Promise<void> {
    const score = this.score.peek();
    const comment = this.comment.peek().trim();
    if (score === undefined || comment === '') return;
    if (await this.rate({ score, ...this.words(comment) })) this.state.value = 'commented';
  }

  /** Not now means never, for this conversation. */
  decline(): void {
    const conversation = this.asked.peek()?.conversation;
    this.declined.value = conversation;
    if (conversation !== undefined) this.socket.tell({ type: 'conversation.rate', conversation });
  }

  private words(comment: string | undefined): { comment?: string } {
    return comment === undefined ? {} : { comment };
  }

  /** Answers whether the server has it. */
  private async rate(said: { score: number; comment?: string }): Promise<boolean> {
    const conversation = this.asked.peek()?.conversation;
    if (conversation === undefined) return false;
    try {
      await this.socket.ask({ type: 'conversation.rate', conversation, ...said });
      this.state.value = 'asked';
      return true;
    } catch {
      this.state.value = 'failed';
      return false;
    }
  }

  private serverNow(): number {
    return this.socket.serverClock.now();
  }
}
