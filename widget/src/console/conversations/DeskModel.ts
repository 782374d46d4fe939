import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type {
  ConversationView,
  Entry,
  Gap,
  Note,
  ServerFrame,
  Since,
  Welcome,
} from '../../protocol/frames';
import { CallsModel } from '../calls/CallsModel';
import { ConversationModel, isFromVisitor, type Desk } from './ConversationModel';
import { isOnlyGreeted } from './holdUp';
import { justEnded } from './justEnded';

/** How long "types" stands when nothing renews it. */
const TYPING_FADES_MS = 8_000;

/** Every conversation this console has in hand, and which of them are the rep's own. */
export class DeskModel {
  /** The rep's own open ones, oldest first; one that is ending has left the desk. */
  readonly open: ReadonlySignal<readonly ConversationModel[]>;
  /** Those whose end can still be undone. */
  readonly ending: ReadonlySignal<readonly ConversationModel[]>;
  /** The rep's own that ended a moment ago, the last one first: there may be something to note. */
  readonly justEnded: ReadonlySignal<readonly ConversationModel[]>;
  readonly unread: ReadonlySignal<number>;
  readonly calls: CallsModel;
  private readonly known: Signal<ReadonlyMap<string, ConversationModel>> = signal(new Map());
  private readonly me = signal('');
  private readonly arrived: ((conversation: ConversationModel, entry: Entry) => void)[] = [];
  private readonly whispered: ((conversation: ConversationModel) => void)[] = [];
  private readonly lagged: ((conversation: ConversationModel) => void)[] = [];
  private readonly given: ((conversation: ConversationModel, entry: Entry) => void)[] = [];
  private readonly fades = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(readonly tools: Desk) {
    this.calls = new CallsModel(tools.line, () => this.me.peek());
    const mine = computed(() =>
      [...this.known.value.values()]
        .filter(({ view }) => view.value.state === 'open' && view.value.rep?.id === this.me.value)
        .sort((a, b) => (a.view.value.startedAt < b.view.value.startedAt ? -1 : 1)),
    );
    this.open = computed(() =>
      mine.value.filter((talk) => talk.view.value.endingAt === undefined && !isOnlyGreeted(talk)),
    );
    this.ending = computed(() =>
      mine.value.filter(({ view }) => view.value.endingAt !== undefined),
    );
    this.justEnded = computed(() =>
      justEnded(this.known.value.values(), this.me.value, tools.ticks.minute.value),
    );
    this.unread = computed(() => this.open.value.reduce((sum, one) => sum + one.unread.value, 0));
  }

  signedIn(me: string): void {
    this.me.value = me;
  }

  /** Called for each new message of a visitor in one of the rep's own conversations. */
  onMessage(listener: (conversation: ConversationModel, entry: Entry) => void): void {
    this.arrived.push(listener);
  }

  /** Called when somebody whispers to this rep. */
  onWhisper(listener: (conversation: ConversationModel) => void): void {
    this.whispered.push(listener);
  }

  /** Called when the visitor of one of the rep's own conversations waits too long for an answer. */
  onLate(listener: (conversation: ConversationModel) => void): void {
    this.lagged.push(listener);
  }

  /** Called when a colleague hands a visitor over to this rep. */
  onHandedOver(listener: (conversation: ConversationModel, entry: Entry) => void): void {
    this.given.push(listener);
  }

  find(conversation: string): ConversationModel | undefined {
    return this.known.peek().get(conversation);
  }

  /** What this console has, told with every hello. */
  since(): Since[] {
    return [...this.known.peek().values()].map(({ id, known }) => ({
      conversation: id,
      seq: known,
    }));
  }

  /** The model of a conversation, made when it is new. */
  keep(view: ConversationView): ConversationModel {
    const known = this.find(view.conversation);
    if (known) {
      known.changed(view);
      return known;
    }
    const made = new ConversationModel(view, this.tools);
    this.known.value = new Map(this.known.peek()).set(made.id, made);
    return made;
  }

  take(frame: ServerFrame): void {
    if (frame.type === 'message.posted') {
      this.posted(frame.conversation, frame.entry);
    } else if (frame.type === 'conversation.changed') {
      this.changed(frame.conversation, frame.entry);
    } else if (frame.type === 'note.posted') {
      this.noted(frame.conversation, frame.note);
    } else if (frame.type === 'message.seen') {
      this.seen(frame.conversation, frame.by, frame.seq);
    } else if (frame.type === 'typing.changed' && frame.by === 'visitor') {
      this.typing(frame.conversation, frame.typing, frame.text);
    }
  }

  /** After every connection: own conversations, what was missed, and what was not sent yet. */
  welcome(frame: Welcome): void {
    batch(() => {
      this.tools.files.rules.value = frame.files;
      const listed = new Set(frame.conversations.map((view) => view.conversation));
      frame.conversations.forEach((view) => this.keep(view));
      for (const gap of frame.gaps) this.bridge(gap);
      for (const model of this.known.peek().values()) {
        const view = model.view.peek();
        // A conversation that was not listed may have ended or gone to another rep meanwhile.
        const told = listed.has(model.id) && view.seq <= model.known;
        if (!told && (listed.has(model.id) || model.known > 0)) void model.catchUp();
        model.pump();
      }
    });
  }

  private changed(view: ConversationView, entry: Entry | undefined): void {
    const wasLate = this.find(view.conversation)?.view.peek().late === true;
    const model = this.keep(view);
    if (entry) model.push(entry);
    if (this.follows(model)) void model.catchUp();
    if (!this.open.peek().includes(model)) return;
    if (view.late === true && !wasLate) this.lagged.forEach((listener) => listener(model));
    const isMine = entry?.reason === 'transferred' && entry.author.id === this.me.peek();
    if (isMine) this.given.forEach((listener) => listener(model, entry));
  }

  /** Whether all entries of it are wanted, and some are missing. */
  private follows(model: ConversationModel): boolean {
    const view = model.view.peek();
    const mine = view.state === 'open' && view.rep?.id === this.me.peek();
    return (mine || model.known > 0) && view.seq > model.known;
  }

  private bridge(gap: Gap): void {
    const model = this.find(gap.conversation);
    const seq = model?.view.peek().seq ?? 0;
    model?.fill(model.known, gap.entries, gap.more ? 0 : seq);
  }

  private posted(conversation: string, entry: Entry): void {
    const model = this.find(conversation);
    if (model === undefined) return;
    const isNew = !model.entries.peek().some((known) => known.seq === entry.seq);
    model.push(entry);
    if (isNew && isFromVisitor(entry) && this.open.peek().includes(model)) {
      this.arrived.forEach((listener) => listener(model, entry));
    }
  }

  private noted(conversation: string, note: Note): void {
    const model = this.find(conversation);
    const isNew = model?.notes.add([note]) === true;
    if (isNew && note.author.id !== this.me.peek() && this.open.peek().includes(model)) {
      this.whispered.forEach((listener) => listener(model));
    }
  }

  private seen(conversation: string, by: 'visitor' | 'rep', seq: number): void {
    const model = this.find(conversation);
    const view = model?.view.peek();
    if (!model || !view) return;
    model.changed({ ...view, [by === 'visitor' ? 'visitorSeen' : 'repSeen']: seq });
  }

  private typing(conversation: string, typing: boolean, preview: string | undefined): void {
    const model = this.find(conversation);
    if (model === undefined) return;
    model.visitorTypes.value = typing;
    model.preview.value = preview ?? '';
    clearTimeout(this.fades.get(conversation));
    if (!typing) return;
    const fade = setTimeout(() => (model.visitorTypes.value = false), TYPING_FADES_MS);
    this.fades.set(conversation, fade);
  }
}
