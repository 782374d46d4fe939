import { signal } from '@preact/signals';
import type { ConversationView } from '../protocol/frames';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import type { Clock } from '../shared/clock';

/** A rep's browser tells typing again and again; a lost "stopped" must not type for ever. */
const ENDS = 6_000;
const AGAIN = 3_000;

/** Who is typing: the rep to the visitor, the visitor to the rep. */
export class TypingModel {
  readonly rep = signal(false);
  private stop = (): void => undefined;
  private toldAt = 0;

  constructor(
    private readonly socket: FoyerSocket,
    private readonly clock: Clock,
  ) {}

  show(typing: boolean): void {
    this.stop();
    this.rep.value = typing;
    if (!typing) return;
    this.stop = this.clock.after(ENDS, () => {
      this.rep.value = false;
    });
  }

  /** Told while it goes on, but not at every key. */
  tell(view: ConversationView | undefined, typing: boolean): void {
    const now = this.clock.now();
    if (view?.state !== 'open') return;
    if (typing ? now - this.toldAt < AGAIN : this.toldAt === 0) return;
    this.toldAt = typing ? now : 0;
    const { conversation } = view;
    this.socket.tell({ type: 'typing.change', conversation, typing });
  }
}
