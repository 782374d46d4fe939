import { computed, signal } from '@preact/signals';
import type { FileView, ServerFrame, Since } from '../protocol/frames';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import { nextId } from '../protocol/ids';
import { OutgoingQueue, type Outgoing } from '../protocol/OutgoingQueue';
import { secondsUntil, type Clock } from '../shared/clock';
import type { Store } from '../shared/storage';
import { deliver } from './deliver';
import { FilesModel, type Carrier } from './FilesModel';
import { offerAfter, type MayAsk, type Offer } from './offer';
import { countUnread, Rooms, type Room } from './Rooms';
import { TypingModel } from './TypingModel';

export interface ModelSettings {
  socket: FoyerSocket;
  clock: Clock;
  /** The tab's store: what is in it survives a reload, and only that. */
  store: Store;
  files: Carrier;
}

const DRAFT = 'foyer.draft';
const OUTGOING = 'foyer.outgoing';
/** Unacknowledged for this long without a connection is told as not sent; it still goes out. */
const LATE = 15_000;

/** Everything the visitor's messenger knows and can do. */
export class MessengerModel {
  readonly open = signal(false);
  /** What a visitor without a conversation may ask for. */
  readonly mayAsk = signal<MayAsk>('person');
  readonly draft = signal('');
  /** The offer that is looked at, '' for none of a rep; null: not now; else what the log says. */
  readonly meeting = signal<string | null | undefined>(undefined);
  readonly typing: TypingModel;
  readonly outgoing = signal<readonly Outgoing[]>([]);
  readonly connection = signal<FoyerSocket['connection']>('resting');
  /** What somebody who has not asked yet is offered; not set before the server has said. */
  readonly offer = signal<Offer | undefined>(undefined);
  /** The server's time, moving only while something on the screen depends on it. */
  readonly now = signal(0);
  readonly rooms: Rooms;
  readonly files: FilesModel;
  readonly room = computed<Room | undefined>(() => this.rooms.list.value.at(-1));
  readonly isLive = computed(() => (this.room.value?.view.state ?? 'ended') !== 'ended');
  /** Whether a person may be asked for, or is there already. */
  readonly mayTalk = computed(() => this.isLive.value || this.mayAsk.value === 'person');
  readonly unread = computed(() => (this.open.value ? 0 : countUnread(this.room.value)));
  private readonly queue: OutgoingQueue;
  private ticking = false;
  private visible = true;

  constructor(private readonly settings: ModelSettings) {
    const { socket, store, clock } = settings;
    this.typing = new TypingModel(socket, clock);
    this.files = new FilesModel(
      settings.files,
      () => clock.now(),
      (file) => this.enqueue('', file),
    );
    this.rooms = new Rooms((conversation, after) => this.list(conversation, after));
    this.queue = new OutgoingQueue({
      store,
      name: OUTGOING,
      send: (item) =>
        deliver(item, this.room.peek(), socket, () => (this.mayAsk.value = 'meeting')),
      changed: () => this.queueChanged(),
    });
    this.draft.value = store.get(DRAFT) ?? '';
    this.outgoing.value = this.queue.items;
    this.connection.value = socket.connection;
    socket.onConnection((state) => this.connected(state));
    if (socket.connection === 'open') void this.queue.pump();
    this.tick();
  }

  readonly since = (): Since[] => this.rooms.since();

  readonly hear = (frame: ServerFrame): void => {
    this.rooms.hear(frame);
    this.files.hear(frame);
    this.offer.value = offerAfter(frame, this.offer.peek());
    if (frame.type === 'typing.changed' && frame.by === 'rep') this.typing.show(frame.typing);
    if (frame.type === 'message.posted') {
      this.typing.show(false);
      if (frame.entry.offer !== undefined) this.meeting.value = undefined;
    }
    this.queue.acknowledge(this.room.value?.entries ?? []);
    if (frame.type === 'welcome') void this.queue.pump();
    this.see();
    this.tick();
  };

  write(text: string): void {
    this.draft.value = text;
    if (text === '') this.settings.store.remove(DRAFT);
    else this.settings.store.set(DRAFT, text);
    this.typing.tell(this.room.value?.view, text);
  }

  /** Sends the draft; the first message also opens the conversation. */
  send(): void {
    const text = this.draft.value.trim();
    if (text === '') return;
    this.write('');
    this.enqueue(text);
  }

  /** "Chat with a person" without a word yet. */
  askForPerson(): void {
    const mayAsk = this.mayTalk.value && !this.isLive.value;
    if (mayAsk && this.outgoing.value.length === 0) this.enqueue('');
  }

  retry(clientId: string): void {
    this.settings.socket.hurry();
    this.queue.retry(clientId);
  }

  /** What was refused as it is stands in the composer again, before what is typed there. */
  takeBack(clientId: string): void {
    this.write([this.queue.takeBack(clientId), this.draft.value].filter(Boolean).join('\n'));
  }

  async end(): Promise<void> {
    const conversation = this.room.value?.view.conversation;
    if (conversation === undefined || !this.isLive.value) return;
    await this.settings.socket
      .ask({ type: 'conversation.end', conversation })
      .catch(() => undefined);
  }

  /** The messenger is open, and the page in front, or not. */
  look(open: boolean, visible = this.visible): void {
    this.open.value = open;
    this.visible = visible;
    this.see();
  }

  /** Not acknowledged, and not likely to be soon. */
  isLate(item: Outgoing): boolean {
    if (item.refused !== undefined) return true;
    return this.connection.value !== 'open' && this.now.value - item.at >= LATE;
  }

  /** How long a waiting visitor still waits at most, in whole seconds of the server's clock. */
  secondsLeft(): number | undefined {
    const deadline = Date.parse(this.room.value?.view.deadline ?? '');
    const { serverClock } = this.settings.socket;
    const lead = serverClock.now() - this.settings.clock.now();
    if (Number.isNaN(deadline)) return undefined;
    return secondsUntil(deadline, this.now.value + lead);
  }

  /** Where the server does not answer somebody can still write to a person. */
  private connected(state: FoyerSocket['connection']): void {
    this.connection.value = state;
    if (state === 'waiting') this.offer.value ??= 'person';
  }

  private enqueue(text: string, file?: FileView): void {
    const at = this.settings.clock.now();
    this.queue.add({ clientId: nextId('msg'), text, at, ...(file && { file }) });
    this.tick();
  }

  private list(conversation: string, after: number): void {
    this.settings.socket
      .ask({ type: 'entries.list', conversation, after })
      // Asked again after the next welcome.
      .catch(() => undefined);
  }

  private see(): void {
    const room = this.room.value;
    if (!room || !this.open.value || !this.visible) return;
    const last = room.entries.findLast(({ author }) => author.kind === 'rep')?.seq ?? 0;
    if (last <= room.view.visitorSeen) return;
    const { conversation } = room.view;
    const told = this.settings.socket.tell({ type: 'message.see', conversation, seq: last });
    if (told)
      this.rooms.hear({ type: 'message.seen', id: '', conversation, by: 'visitor', seq: last });
  }

  private queueChanged(): void {
    this.outgoing.value = this.queue.items;
  }

  /** Once a second while a countdown runs or a message waits; else not at all. */
  private tick(): void {
    this.now.value = this.settings.clock.now();
    const isNeeded = this.outgoing.value.length > 0 || this.secondsLeft() !== undefined;
    if (this.ticking || !isNeeded) return;
    this.ticking = true;
    this.settings.clock.after(1_000, () => {
      this.ticking = false;
      this.tick();
    });
  }
}
