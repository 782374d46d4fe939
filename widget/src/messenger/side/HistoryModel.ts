import { signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import type { Room } from '../Rooms';

/** The visitor's earlier conversations: a list, and one of them to read. */
export class HistoryModel {
  /** Undefined until it was answered. */
  readonly list = signal<readonly ConversationView[] | undefined>(undefined);
  /** The one that is read. */
  readonly room = signal<Room | undefined>(undefined);
  readonly failed = signal(false);
  /** There is more of what is shown. */
  readonly more = signal(false);
  private before: string | undefined;

  constructor(private readonly socket: FoyerSocket) {}

  async begin(): Promise<void> {
    this.list.value = undefined;
    this.room.value = undefined;
    this.before = undefined;
    await this.listOn();
  }

  /** Shows what comes after what is shown. */
  async goOn(): Promise<void> {
    const { room } = this;
    if (room.value) await this.readOn(room.value);
    else await this.listOn();
  }

  async read(view: ConversationView): Promise<void> {
    await this.readOn({ view, entries: [] });
  }

  /** Back to the list. */
  leave(): void {
    this.room.value = undefined;
    this.failed.value = false;
    this.more.value = this.before !== undefined;
  }

  private async listOn(): Promise<void> {
    const { before } = this;
    await this.attempt(async () => {
      const found = await this.socket.ask({
        type: 'history.list',
        ...(before !== undefined && { before }),
      });
      this.list.value = [...(this.list.value ?? []), ...found.conversations];
      this.before = found.before;
      this.more.value = found.before !== undefined;
    });
  }

  private async readOn({ view, entries }: Room): Promise<void> {
    this.room.value = { view, entries };
    await this.attempt(async () => {
      const { conversation } = view;
      const after = entries.at(-1)?.seq ?? 0;
      const found = await this.socket.ask({ type: 'history.read', conversation, after });
      // Another one may have been opened meanwhile.
      if (this.room.value?.view.conversation !== conversation) return;
      this.room.value = { view: found.conversation, entries: [...entries, ...found.entries] };
      this.more.value = found.more;
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failed.value = false;
    this.more.value = false;
    try {
      await work();
    } catch {
      this.failed.value = true;
    }
  }
}
