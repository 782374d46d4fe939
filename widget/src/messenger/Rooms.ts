import { signal } from '@preact/signals';
import type { ConversationView, Entry, ServerFrame, Since } from '../protocol/frames';
import { EntryLog } from '../protocol/EntryLog';

/** One conversation as the visitor sees it. */
export interface Room {
  view: ConversationView;
  entries: readonly Entry[];
}

/** The visitor's conversations, oldest first, kept true by what the server says. */
export class Rooms {
  readonly list = signal<readonly Room[]>([]);
  private readonly logs = new Map<string, EntryLog>();

  /** `missing` asks the server for what follows an entry of a conversation. */
  constructor(private readonly missing: (conversation: string, after: number) => void) {}

  since(): Since[] {
    return [...this.logs].map(([conversation, log]) => ({ conversation, seq: log.known }));
  }

  hear(frame: ServerFrame): void {
    const told = 'conversation' in frame ? frame.conversation : undefined;
    if (typeof told === 'object' && told.endReason === 'withdrawn') return this.drop(told);
    switch (frame.type) {
      case 'welcome':
        return this.welcome(frame);
      case 'conversation.opened':
        return this.fill(frame.conversation, 0, frame.entries, false);
      case 'entries.listed':
        return this.fill(frame.conversation, this.firstOf(frame), frame.entries, frame.more);
      case 'message.posted':
        return this.push(frame.conversation, frame.entry);
      case 'conversation.changed':
        this.show(frame.conversation);
        return this.catchUp(frame.conversation, frame.entry);
      case 'message.seen':
        return this.seen(frame.conversation, frame.by, frame.seq);
      default:
    }
  }

  private welcome({ conversations, gaps }: Extract<ServerFrame, { type: 'welcome' }>): void {
    for (const view of conversations) {
      this.show(view);
      const gap = gaps.find(({ conversation }) => conversation === view.conversation);
      const after = this.log(view.conversation).known;
      this.fill(view, after, gap?.entries ?? [], gap?.more ?? false);
    }
    const shown = new Set(conversations.map(({ conversation }) => conversation));
    for (const { conversation, entries } of gaps) {
      // Another tab's last words in a conversation that is over: asked for whole, with its state.
      if (!shown.has(conversation) && entries.length > 0) {
        this.missing(conversation, this.log(conversation).known);
      }
    }
  }

  private fill(view: ConversationView, after: number, entries: Entry[], more: boolean): void {
    this.show(view);
    const log = this.log(view.conversation);
    log.fill(after, entries, more ? 0 : view.seq);
    this.redraw(view.conversation);
    if (more) this.missing(view.conversation, log.known);
  }

  private firstOf({ conversation }: { conversation: ConversationView }): number {
    return this.log(conversation.conversation).known;
  }

  private push(conversation: string, entry: Entry): void {
    const log = this.log(conversation);
    const isWhole = log.push(entry);
    this.change(conversation, (view) => (isFromRep(entry) ? answered(view) : view));
    const isKnown = this.list.value.some(({ view }) => view.conversation === conversation);
    if (!isWhole || !isKnown) this.missing(conversation, log.known);
  }

  private catchUp(view: ConversationView, entry: Entry | undefined): void {
    if (entry) this.push(view.conversation, entry);
    const { known } = this.log(view.conversation);
    if (!entry && view.seq > known) this.missing(view.conversation, known);
  }

  private seen(conversation: string, by: 'visitor' | 'rep', seq: number): void {
    const side = by === 'rep' ? 'repSeen' : 'visitorSeen';
    this.change(conversation, (view) => ({ ...view, [side]: Math.max(view[side], seq) }));
  }

  /** An answer may be overtaken by a push: the view with the later entry counts. */
  private show(view: ConversationView): void {
    const isNew = this.list.value.every((room) => room.view.conversation !== view.conversation);
    if (isNew) this.list.value = [...this.list.value, { view, entries: [] }];
    else this.change(view.conversation, (old) => (view.seq >= old.seq ? view : old));
  }

  /** A rep took back what it had said first: it was never there. */
  private drop({ conversation }: ConversationView): void {
    this.logs.delete(conversation);
    this.list.value = this.list.value.filter(({ view }) => view.conversation !== conversation);
  }

  private redraw(conversation: string): void {
    this.change(conversation, (view) => view);
  }

  private change(conversation: string, to: (view: ConversationView) => ConversationView): void {
    this.list.value = this.list.value.map((room) =>
      room.view.conversation === conversation
        ? { view: to(room.view), entries: this.log(conversation).entries }
        : room,
    );
  }

  private log(conversation: string): EntryLog {
    const known = this.logs.get(conversation);
    if (known) return known;
    const log = new EntryLog();
    this.logs.set(conversation, log);
    return log;
  }
}

function isFromRep({ kind, author }: Entry): boolean {
  return kind === 'message' && author.kind === 'rep';
}

/** A rep who was held up is back: nobody else is looked for. */
function answered(view: ConversationView): ConversationView {
  const { deadline, ...rest } = view;
  return deadline === undefined ? view : rest;
}

/** What the rep wrote and the visitor has not seen; what it closed does not count. */
export function countUnread(room: Room | undefined): number {
  if (!room || room.view.endReason === 'dismissed') return 0;
  return room.entries.filter((entry) => isFromRep(entry) && entry.seq > room.view.visitorSeen)
    .length;
}
