import { readJson, type Store } from '../shared/storage';
import type { FileView } from './frames';
import { ConnectionLost, Refused } from './orders';

/** Something to be sent until the server has acknowledged it. */
export interface Outgoing {
  clientId: string;
  text: string;
  /** What is sent instead of words; the server has it already. */
  file?: FileView;
  /** When the person pressed send, on this browser's clock. */
  at: number;
  /** Set once the server refused it; it waits for the person then. */
  refused?: string;
  /** Who has it instead, where the refusal names somebody. */
  by?: string;
}

export interface QueueSettings {
  store: Store;
  name: string;
  /** Resolves when acknowledged; rejects with Refused or ConnectionLost. */
  send: (item: Outgoing) => Promise<void>;
  changed: () => void;
}

/**
 * Keeps what a person sent, in order and through a reload, until the server has it. One at a time:
 * the next leaves when the one before is acknowledged or refused, so nothing overtakes.
 */
export class OutgoingQueue {
  private list: readonly Outgoing[];
  private busy = false;

  constructor(private readonly settings: QueueSettings) {
    const kept = readJson(settings.store, settings.name);
    this.list = Array.isArray(kept) ? (kept as unknown[]).filter(isOutgoing) : [];
  }

  get items(): readonly Outgoing[] {
    return this.list;
  }

  add(item: Outgoing): void {
    this.keep([...this.list, item]);
    void this.pump();
  }

  /** The person tries again what was refused. */
  retry(clientId: string): void {
    this.keep(this.list.map((item) => (item.clientId === clientId ? unrefused(item) : item)));
    void this.pump();
  }

  /** Acknowledgements that came by another way: the entries themselves, after a reconnect. */
  acknowledge(sent: readonly { clientId?: string }[]): void {
    if (this.list.length === 0) return;
    const known = new Set(sent.map(({ clientId }) => clientId));
    const left = this.list.filter(({ clientId }) => !known.has(clientId));
    if (left.length < this.list.length) this.keep(left);
  }

  /** The person changes what cannot be sent as it is: it is not waited for any more. */
  takeBack(clientId: string): string {
    const item = this.list.find((one) => one.clientId === clientId && one.refused !== undefined);
    if (!item) return '';
    this.keep(this.list.filter((one) => one !== item));
    return item.text;
  }

  /** Call it whenever a connection opened. */
  async pump(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let item = this.next(); item; item = this.next()) await this.sendOne(item);
    } catch (failure) {
      if (!(failure instanceof ConnectionLost)) throw failure;
    } finally {
      this.busy = false;
    }
  }

  private next(): Outgoing | undefined {
    return this.list.find((item) => item.refused === undefined);
  }

  private async sendOne(item: Outgoing): Promise<void> {
    try {
      await this.settings.send(item);
      this.acknowledge([item]);
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      this.refuse(item, failure);
    }
  }

  private refuse({ clientId }: Outgoing, { code, details }: Refused): void {
    const why = { refused: code, ...(details.by !== undefined && { by: details.by }) };
    this.keep(this.list.map((item) => (item.clientId === clientId ? { ...item, ...why } : item)));
  }

  private keep(list: readonly Outgoing[]): void {
    this.list = list;
    if (list.length > 0) this.settings.store.set(this.settings.name, JSON.stringify(list));
    else this.settings.store.remove(this.settings.name);
    this.settings.changed();
  }
}

function unrefused({ clientId, text, at, file }: Outgoing): Outgoing {
  return { clientId, text, at, ...(file && { file }) };
}

function isOutgoing(value: unknown): value is Outgoing {
  const item = value as Partial<Outgoing> | null;
  return typeof item?.clientId === 'string' && typeof item.text === 'string';
}
