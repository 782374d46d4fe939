import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { EntryLog } from '../../protocol/EntryLog';
import type { ConversationView, Entry } from '../../protocol/frames';
import { nextId } from '../../protocol/ids';
import { OutgoingQueue, type Outgoing } from '../../protocol/OutgoingQueue';
import type { Store } from '../../shared/storage';
import type { ServerLine } from '../app/ServerLine';
import type { Ticks } from '../app/Ticks';
import type { Uploads } from '../../shared/files/Uploads';
import { NotesModel } from './NotesModel';
import type { TalkFiles } from './TalkFiles';
import { TypingSignal } from './TypingSignal';
import { judge, type Unsent } from './Unsent';

/** What every conversation needs of the desk. */
export interface Desk {
  readonly line: ServerLine;
  readonly ticks: Ticks;
  readonly store: Store;
  readonly files: TalkFiles;
}

/**
 * One conversation as this rep sees it.
 *
 * Entries stand in the server's order, each once; a gap is asked for. What the rep sends stays until the server has it.
 */
export class ConversationModel {
  readonly id: string;
  readonly view: Signal<ConversationView>;
  readonly entries: Signal<readonly Entry[]> = signal([]);
  readonly unsent: ReadonlySignal<readonly Unsent[]>;
  readonly draft: Signal<string>;
  readonly visitorTypes: Signal<boolean> = signal(false);
  readonly preview = signal(''); // typed and not sent yet, while the visitor types
  readonly unread: ReadonlySignal<number>;
  /** The first entry that was new when the rep came; the "new" divider stands above it. */
  readonly newFrom: Signal<number | undefined> = signal(undefined);
  readonly secondsToAnswer: ReadonlySignal<number>;
  readonly lastMessage: ReadonlySignal<Entry | undefined>;
  readonly notes: NotesModel;
  readonly uploads: Uploads; // files on their way into it
  private readonly log = new EntryLog();
  private readonly queue: OutgoingQueue;
  private readonly queued: Signal<readonly Outgoing[]>;
  private readonly typing: TypingSignal;
  private catchingUp = false;

  constructor(
    view: ConversationView,
    private readonly desk: Desk,
  ) {
    this.id = view.conversation;
    this.view = signal(view);
    this.notes = new NotesModel(this.id, desk.line);
    this.uploads = desk.files.into(this.id, (file) => this.enqueue({ text: '', file }));
    this.draft = signal(desk.store.get(`foyer.draft.${this.id}`) ?? '');
    this.queue = new OutgoingQueue({
      store: desk.store,
      name: `foyer.unsent.${this.id}`,
      send: (message) => this.post(message),
      changed: () => (this.queued.value = this.queue.items),
    });
    this.queued = signal(this.queue.items);
    this.unsent = computed(() => this.queued.value.map((message) => this.judge(message)));
    this.typing = new TypingSignal((typing) => {
      desk.line.tell({ type: 'typing.change', conversation: this.id, typing });
    });
    this.unread = computed(() => this.newMessages(this.entries.value, this.view.value.repSeen));
    this.secondsToAnswer = computed(() => desk.ticks.secondsUntil(this.view.value.deadline));
    this.lastMessage = computed(() => lastMessage(this.entries.value));
  }

  /** The number up to which nothing is missing. */
  get known(): number {
    return this.log.known;
  }

  /** The server's newer word on it; what was seen never goes back. */
  changed(view: ConversationView): void {
    const before = this.view.peek();
    this.view.value = {
      ...view,
      repSeen: Math.max(view.repSeen, before.repSeen),
      visitorSeen: Math.max(view.visitorSeen, before.visitorSeen),
    };
  }

  /** One pushed entry; what is missing before it is asked for. */
  push(entry: Entry): void {
    const complete = this.log.push(entry);
    if (isFromVisitor(entry)) this.visitorTypes.value = false;
    this.told([entry]);
    if (!complete) void this.catchUp();
  }

  /** Everything after `after`, as the server answered. */
  fill(after: number, entries: readonly Entry[], upTo: number): void {
    this.log.fill(after, entries, upTo);
    this.told(entries);
  }

  /** Asks for all that follows what is known. */
  async catchUp(): Promise<void> {
    if (this.catchingUp) return;
    this.catchingUp = true;
    try {
      for (let more = true; more;) {
        const after = this.known;
        const order = { type: 'entries.list' as const, conversation: this.id, after };
        const answer = await this.desk.line.ask(order);
        this.changed(answer.conversation);
        this.fill(after, answer.entries, answer.more ? 0 : answer.conversation.seq);
        more = answer.more && this.known > after;
      }
    } catch {
      // The line was lost, or the right to read: the next welcome asks again.
    } finally {
      this.catchingUp = false;
    }
  }

  type(text: string): void {
    this.draft.value = text;
    if (text === '') this.desk.store.remove(`foyer.draft.${this.id}`);
    else this.desk.store.set(`foyer.draft.${this.id}`, text);
    this.typing.typed(text !== '');
  }

  /** Sends what stands in the composer. */
  send(): void {
    const text = this.draft.peek().trim();
    if (text === '') return;
    this.type('');
    this.enqueue({ text });
  }

  tryAgain(clientId: string): void {
    this.desk.line.hurry();
    this.queue.retry(clientId);
  }

  /** The line is up again: what was not sent goes out. */
  pump(): void {
    void this.queue.pump();
  }

  /** The rep looks at it: everything here is seen. */
  see(): void {
    const seq = this.entries.peek().at(-1)?.seq ?? 0;
    const view = this.view.peek();
    if (this.unread.peek() === 0 || view.state !== 'open') return;
    const told = this.desk.line.tell({ type: 'message.see', conversation: this.id, seq });
    if (told) this.view.value = { ...view, repSeen: Math.max(seq, view.repSeen) };
  }

  /** The rep comes to it: what is new gets its divider. */
  enter(): void {
    const seen = this.view.peek().repSeen;
    const first = this.entries.peek().find((entry) => entry.seq > seen && isFromVisitor(entry));
    this.newFrom.value = seen > 0 ? first?.seq : undefined;
  }

  private enqueue(said: Pick<Outgoing, 'text' | 'file'>): void {
    this.newFrom.value = undefined;
    this.queue.add({ clientId: nextId('msg'), ...said, at: this.desk.ticks.read() });
  }

  private async post({ clientId, text, file }: Outgoing): Promise<void> {
    const to = { conversation: this.id, clientId };
    const { entry } = await (file
      ? this.desk.line.ask({ type: 'file.post', ...to, file: file.id })
      : this.desk.line.ask({ type: 'message.post', ...to, text }));
    this.push(entry);
  }

  private told(entries: readonly Entry[]): void {
    batch(() => {
      this.entries.value = this.log.entries;
      this.queue.acknowledge(entries);
    });
  }

  private judge(message: Outgoing): Unsent {
    const cut = this.desk.line.line.value !== 'up';
    return judge(message, cut, cut ? this.desk.ticks.second.value : 0);
  }

  private newMessages(entries: readonly Entry[], seen: number): number {
    return entries.filter((entry) => entry.seq > seen && isFromVisitor(entry)).length;
  }
}

function lastMessage(entries: readonly Entry[]): Entry | undefined {
  return entries.findLast((entry) => entry.kind === 'message');
}

export function isFromVisitor(entry: Entry): boolean {
  return entry.kind === 'message' && entry.author.kind === 'visitor';
}
