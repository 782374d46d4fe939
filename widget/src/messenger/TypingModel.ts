import { signal } from '@preact/signals';
import type { ConversationView } from '../protocol/frames';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import type { Clock } from '../shared/clock';

/** A rep's browser tells typing again and again; a lost "stopped" must not type for ever. */
const ENDS = 6_000;
const AGAIN = 3_000;
/** Where the rep sees the words themselves, they follow this closely. */
const PREVIEWED = 1_000;
/** The rep reads along at the end of what is typed. */
const LONGEST_PREVIEW = 500;

/** Who is typing: the rep to the visitor, the visitor to the rep. */
export class TypingModel {
  readonly rep = signal(false);
  private stop = (): void => undefined;
  private later: (() => void) | undefined;
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

  /** Told while it goes on, but not at every key; the words themselves only where that is said. */
  tell(view: ConversationView | undefined, draft: string): void {
    this.later?.();
    this.later = undefined;
    if (view?.state !== 'open') return;
    const typing = draft !== '';
    const since = this.clock.now() - this.toldAt;
    if (!typing && this.toldAt === 0) return;
    const pause = view.previewed === true ? PREVIEWED : AGAIN;
    if (typing && since < pause) {
      if (view.previewed !== true) return;
      this.later = this.clock.after(pause - since, () => this.say(view, draft));
      return;
    }
    this.say(view, draft);
  }

  private say({ conversation, previewed }: ConversationView, draft: string): void {
    const typing = draft !== '';
    this.toldAt = typing ? this.clock.now() : 0;
    const preview = previewed === true && typing ? { text: end(draft) } : {};
    this.socket.tell({ type: 'typing.change', conversation, typing, ...preview });
  }
}

/** Whole characters at the end. */
function end(draft: string): string {
  return draft.slice(-LONGEST_PREVIEW).replace(/^[\uDC00-\uDFFF]/, '');
}
