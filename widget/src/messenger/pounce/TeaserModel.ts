import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Entry } from '../../protocol/frames';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import type { Store } from '../../shared/storage';
import type { MessengerModel } from '../MessengerModel';
import type { Room } from '../Rooms';

/** Which one was closed in this tab: it stays closed. */
const CLOSED = 'foyer.pounce';

/** What a rep said first, shown beside the closed launcher until it is opened or closed. */
export class TeaserModel {
  /** The words to show, with whose they are; none while there is nothing to show. */
  readonly shown: ReadonlySignal<{ entry: Entry; room: Room } | undefined>;
  /** The messenger is closed. */
  readonly resting: ReadonlySignal<boolean>;
  /** Somebody fills in a form on the page: nothing may stand in the way. */
  readonly occupied = signal(false);
  private readonly closed = signal<string | undefined>(undefined);

  constructor(
    private readonly model: MessengerModel,
    private readonly socket: Pick<FoyerSocket, 'ask'>,
    private readonly store: Store,
  ) {
    this.closed.value = store.get(CLOSED);
    this.resting = computed(() => !model.open.value);
    this.shown = computed(() => {
      const room = model.room.value;
      if (model.open.value || this.occupied.value || !isUnanswered(room)) return undefined;
      if (this.closed.value === room.view.conversation) return undefined;
      const entry = room.entries.findLast(isWords);
      return entry && entry.seq > room.view.visitorSeen ? { entry, room } : undefined;
    });
  }

  /** The visitor does not want it: nobody writes first any more during this visit. */
  close(): void {
    this.dismiss(false);
  }

  /** The messenger was closed: what was read there without an answer does not come back. */
  left(): void {
    this.dismiss(true);
  }

  private dismiss(read: boolean): void {
    const room = this.model.room.peek();
    if (!isUnanswered(room)) return;
    const { conversation } = room.view;
    if (this.closed.peek() === conversation) return;
    this.closed.value = conversation;
    this.store.set(CLOSED, conversation);
    const order = { type: 'pounce.dismiss' as const, conversation, ...(read && { read }) };
    // The server's answer comes to all tabs; a lost word leaves it closed here all the same.
    void this.socket.ask(order).then(this.model.hear, () => undefined);
  }
}

function isWords({ kind, author }: Entry): boolean {
  return kind === 'message' && author.kind === 'rep';
}

function isUnanswered(room: Room | undefined): room is Room {
  if (room?.view.origin !== 'pounce' || room.view.state !== 'open') return false;
  return room.entries.every(({ author }) => author.kind !== 'visitor');
}
