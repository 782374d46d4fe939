import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Card, ConversationShown, ConversationView, ServerFrame } from '../../protocol/frames';
import { Refused } from '../../protocol/orders';
import type { ConversationModel } from './ConversationModel';
import type { DeskModel } from './DeskModel';
import { isUnnamed } from '../streams/unnamed';

/** How far the page has come. `missing`, `forbidden`: the server's last word. */
export type PlaceState = 'loading' | 'shown' | 'missing' | 'forbidden';

/**
 * The conversation console at one address: a visitor, perhaps with a conversation.
 *
 * Opening it claims nothing. After a lost line it is asked for anew, and what was on screen stays.
 */
export class PlaceModel {
  readonly state: Signal<PlaceState> = signal('loading');
  readonly card: Signal<Card | undefined> = signal(undefined);
  readonly conversation: Signal<ConversationModel | undefined> = signal(undefined);
  readonly earlier: Signal<readonly ConversationView[]> = signal([]);
  readonly name: ReadonlySignal<string>;
  private readonly stops: (() => void)[] = [];

  constructor(
    readonly id: string,
    private readonly desk: DeskModel,
    unnamed: ReadonlySignal<string>,
  ) {
    const { line } = desk.tools;
    this.conversation.value = desk.find(id);
    this.name = computed(() => {
      const name = this.card.value?.name ?? this.conversation.value?.view.value.visitorName ?? '';
      return isUnnamed(name) ? unnamed.value : name;
    });
    this.stops.push(
      line.onFrame((frame) => this.heard(frame)),
      effect(() => {
        if (line.line.value === 'up') void this.load();
      }),
    );
  }

  close(): void {
    this.stops.forEach((stop) => stop());
    const conversation = this.conversation.peek()?.id ?? this.id;
    this.desk.tools.line.tell({ type: 'conversation.unwatch', conversation });
  }

  private async load(): Promise<void> {
    try {
      const order = { type: 'conversation.watch' as const, conversation: this.id };
      this.shown(await this.desk.tools.line.ask(order));
    } catch (error) {
      if (error instanceof Refused) this.state.value = stateAfter(error.code);
    }
  }

  private shown(frame: ConversationShown): void {
    batch(() => {
      this.card.value = frame.visitor;
      this.earlier.value = frame.earlier;
      if (frame.conversation) this.showConversation(frame.conversation, frame);
      this.state.value = 'shown';
    });
  }

  private showConversation(view: ConversationView, frame: ConversationShown): void {
    const model = this.desk.keep(view);
    model.notes.add(frame.notes ?? []);
    const isFirst = this.state.peek() === 'loading';
    const fromStart = (frame.entries[0]?.seq ?? 1) === 1;
    if (fromStart) model.fill(0, frame.entries, frame.entries.at(-1)?.seq ?? 0);
    if (isFirst) model.enter();
    if (model.known < view.seq) void model.catchUp();
    this.conversation.value = model;
  }

  private heard(frame: ServerFrame): void {
    const visitor = this.card.peek()?.visitor;
    if (frame.type !== 'card.changed' || frame.card.visitor !== visitor) return;
    this.card.value = frame.card;
    const now = frame.card.conversation?.id;
    const here = this.conversation.peek()?.id;
    // At a visitor's address the visitor's new conversation takes over; at a conversation's address it stays.
    if (this.id === visitor && now !== undefined && now !== here) void this.load();
  }
}

function stateAfter(code: string): PlaceState {
  return /not-found|unknown/.test(code) ? 'missing' : 'forbidden';
}
