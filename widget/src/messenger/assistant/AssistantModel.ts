import { computed, signal } from '@preact/signals';
import type { ServerFrame, WalkView } from '../../protocol/frames';
import type { FoyerSocket } from '../../protocol/FoyerSocket';

/**
 * What the assistant says; most visitors meet none, so what answers it comes later.
 *
 * The server keeps it: another tab, and this one after a reload, go on at the same place.
 */
export class AssistantModel {
  readonly walk = signal<WalkView | undefined>(undefined);
  /** It waits for an answer. */
  readonly isAsking = computed(() => this.walk.value?.question !== undefined);
  /** It has offered a meeting. */
  readonly offersMeeting = computed(() => this.walk.value?.ending === 'meeting');
  /** Grows with each welcome: what was known before may be old. */
  private readonly welcomes = signal(0);

  constructor(
    readonly socket: FoyerSocket,
    readonly askForPerson: () => void,
  ) {}

  readonly hear = (frame: ServerFrame): void => {
    if (frame.type === 'welcome') this.welcomes.value += 1;
    if (frame.type === 'experience.shown' && frame.walk) this.take(frame.walk);
  };

  /** Who opens the messenger and has said nothing yet meets it; after each welcome it is looked up anew. */
  follow(isMet: boolean): void {
    if (isMet && this.welcomes.value > 0) void this.show();
  }

  /** Asks what it says; nothing is drawn where it says nothing. */
  async show(): Promise<void> {
    try {
      const { walk } = await this.socket.ask({ type: 'experience.show' });
      if (walk) this.take(walk);
      else this.walk.value = undefined;
    } catch {
      // Asked again after the next welcome.
    }
  }

  /** An answer may be overtaken by what another tab did. */
  take(walk: WalkView): void {
    const known = this.walk.peek();
    if (known?.walk !== walk.walk || known.moves <= walk.moves) this.walk.value = walk;
  }
}
