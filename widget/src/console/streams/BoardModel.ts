import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals';
import type { BoardShown, Card } from '../../protocol/frames';
import type { Clock } from '../../shared/clock';
import type { Ticks } from '../app/Ticks';
import type { BoardChoices } from './BoardChoices';
import { CardModel, dueAt } from './CardModel';
import { ColumnModel, isSamePlace } from './ColumnModel';
import { follow } from './follow';

/** The first column: who asks for a person and fits no stream. */
export const WAITING = 'waiting';

/** A board: streams in order of priority, each visitor in one of them. */
export class BoardModel {
  readonly loaded = signal(false);
  /** The server did not answer with the board, though the line is up. */
  readonly failed = signal(false);
  /** Those on screen: hidden ones only while somebody stands in them. */
  readonly columns: ReadonlySignal<readonly ColumnModel[]>;
  /** Every stream, hidden or not. */
  readonly streams = signal<readonly ColumnModel[]>([]);
  readonly visitors: ReadonlySignal<number>;
  readonly shown: ReadonlySignal<number>;
  readonly hiddenIdle: ReadonlySignal<number>;
  /** Who asks for a person and has no answer yet, the shortest time first. */
  readonly asking: Signal<readonly CardModel[]> = signal([]);
  private readonly waiting: ColumnModel;
  private readonly cards = new Map<string, CardModel>();
  private readonly all = signal(0);
  private readonly idle = signal(0);
  private me = '';

  constructor(
    private readonly ticks: Ticks,
    readonly choices: BoardChoices,
    private readonly clock: Clock,
    waitingTitle: ReadonlySignal<string>,
  ) {
    this.waiting = new ColumnModel(WAITING, { title: waitingTitle.peek() }, clock);
    effect(() => void (this.waiting.stream.value = { title: waitingTitle.value }));
    this.columns = computed(() => {
      const hidden = choices.hidden.value;
      const standing = (one: ColumnModel) => one.slots.value.length > 0;
      const streams = this.streams.value.filter((one) => !hidden.has(one.id) || standing(one));
      return standing(this.waiting) ? [this.waiting, ...streams] : streams;
    });
    this.visitors = computed(() => this.all.value);
    this.shown = computed(() => this.columns.value.reduce((n, one) => n + one.count.value, 0));
    this.hiddenIdle = computed(() => {
      const all = choices.showIdle.value || choices.isSearching.value;
      return all ? 0 : this.idle.value;
    });
    effect(() => {
      follow(choices.shows);
      untracked(() => this.arrange());
    });
  }

  /** Whose board it is: decides "Talking with you". */
  signedIn(me: string): void {
    this.me = me;
  }

  find(visitor: string): CardModel | undefined {
    return this.cards.get(visitor);
  }

  everyCard(): Iterable<CardModel> {
    return this.cards.values();
  }

  /** The whole board: at first, after a gap, after a change of configuration. Cards that stay keep their model. */
  show(board: Pick<BoardShown, 'streams' | 'cards'>): void {
    batch(() => {
      const known = new Map(this.streams.peek().map((column) => [column.id, column]));
      this.streams.value = board.streams.map((stream) => this.column(stream, known.get(stream.id)));
      const left = new Set(this.cards.keys());
      for (const card of board.cards) {
        left.delete(card.visitor);
        this.keep(card, false);
      }
      left.forEach((visitor) => this.cards.delete(visitor));
      this.arrange();
      this.count();
      this.failed.value = false;
      this.loaded.value = true;
    });
  }

  changed(card: Card): void {
    if (!this.loaded.peek()) return;
    batch(() => {
      const known = this.cards.get(card.visitor);
      const before = known && this.columnOf(known);
      const facts = known?.facts.peek();
      const model = this.keep(card, true);
      const now = this.columnOf(model);
      if (before !== now) {
        before?.remove(model);
        now?.put(model);
      } else if (facts === undefined || !isSamePlace(facts, card)) {
        now?.moved();
      }
      this.count();
    });
  }

  left(visitor: string): void {
    const card = this.cards.get(visitor);
    if (card === undefined) return;
    batch(() => {
      this.columnOf(card)?.remove(card);
      this.cards.delete(visitor);
      this.count();
    });
  }

  /** Nobody looks at it any more. */
  clear(): void {
    this.loaded.value = false;
    this.cards.clear();
    batch(() => {
      this.arrange();
      this.count();
    });
  }

  private keep(card: Card, fresh: boolean): CardModel {
    const known = this.cards.get(card.visitor);
    if (known) {
      known.facts.value = card;
      return known;
    }
    const model = new CardModel(card, this.ticks, this.me, fresh);
    this.cards.set(card.visitor, model);
    return model;
  }

  /** Puts every card where it belongs, at once. */
  private arrange(): void {
    const columns = [this.waiting, ...this.streams.peek()];
    const standing = new Map(columns.map((column) => [column, [] as CardModel[]]));
    for (const card of this.cards.values()) {
      const column = this.columnOf(card);
      if (column) standing.get(column)?.push(card);
    }
    batch(() => standing.forEach((cards, column) => column.fill(cards)));
  }

  /** Where a card stands; nowhere while the rep does not want to see it. */
  private columnOf(card: CardModel): ColumnModel | undefined {
    const facts = card.facts.peek();
    if (!this.choices.shows.peek()(facts)) return undefined;
    if (facts.stream === WAITING) return this.waiting;
    return this.streams.peek().find((column) => column.id === facts.stream);
  }

  private column(
    stream: BoardShown['streams'][number],
    known: ColumnModel | undefined,
  ): ColumnModel {
    if (known === undefined) return new ColumnModel(stream.id, stream, this.clock);
    known.stream.value = stream;
    return known;
  }

  private count(): void {
    let idle = 0;
    const asking: CardModel[] = [];
    for (const card of this.cards.values()) {
      const facts = card.facts.peek();
      if (facts.idle && facts.conversation === undefined) idle += 1;
      if (card.talk.peek() === 'waiting') asking.push(card);
    }
    asking.sort((a, b) => (deadline(a) < deadline(b) ? -1 : 1));
    const before = this.asking.peek();
    if (asking.length !== before.length || asking.some((card, i) => card !== before[i])) {
      this.asking.value = asking;
    }
    this.all.value = this.cards.size;
    this.idle.value = idle;
  }
}

function deadline(card: CardModel): string {
  return dueAt(card) ?? '';
}
