import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { BoardShown, Card } from '../../protocol/frames';
import type { Clock } from '../../shared/clock';
import type { Store } from '../../shared/storage';
import type { Ticks } from '../app/Ticks';
import { CardModel } from './CardModel';
import { ColumnModel } from './ColumnModel';

/** The first column: who asks for a person and fits no stream. */
export const WAITING = 'waiting';

const SHOW_IDLE = 'foyer.board.show-idle';

/** The rep's board: streams in order of priority, each visitor in one of them. */
export class BoardModel {
  readonly loaded = signal(false);
  readonly showIdle: Signal<boolean>;
  readonly columns: ReadonlySignal<readonly ColumnModel[]>;
  readonly visitors: ReadonlySignal<number>;
  readonly hiddenIdle: ReadonlySignal<number>;
  /** Who asks for a person and has no answer yet, the shortest time first. */
  readonly asking: Signal<readonly CardModel[]> = signal([]);
  private readonly streams = signal<readonly ColumnModel[]>([]);
  private readonly waiting: ColumnModel;
  private readonly cards = new Map<string, CardModel>();
  private readonly all = signal(0);
  private readonly idle = signal(0);
  private me = '';

  constructor(
    private readonly ticks: Ticks,
    private readonly store: Store,
    private readonly clock: Clock,
    waitingTitle: string,
  ) {
    this.showIdle = signal(store.get(SHOW_IDLE) === 'yes');
    this.waiting = new ColumnModel(WAITING, signal(waitingTitle), signal(undefined), clock);
    this.columns = computed(() => {
      const someoneWaits = this.waiting.slots.value.length > 0;
      return someoneWaits ? [this.waiting, ...this.streams.value] : this.streams.value;
    });
    this.visitors = computed(() => this.all.value);
    this.hiddenIdle = computed(() => (this.showIdle.value ? 0 : this.idle.value));
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
  shown(board: Pick<BoardShown, 'streams' | 'cards'>): void {
    batch(() => {
      const known = new Map(this.streams.peek().map((column) => [column.id, column]));
      this.streams.value = board.streams.map((stream) => this.column(stream, known.get(stream.id)));
      const left = new Set(this.cards.keys());
      for (const card of board.cards) {
        left.delete(card.visitor);
        this.keep(card, false);
      }
      left.forEach((visitor) => this.cards.delete(visitor));
      for (const column of [this.waiting, ...this.streams.peek()]) {
        column.fill([...this.cards.values()].filter((card) => this.columnOf(card) === column));
      }
      this.count();
      this.loaded.value = true;
    });
  }

  changed(card: Card): void {
    if (!this.loaded.peek()) return;
    batch(() => {
      const known = this.cards.get(card.visitor);
      const before = known && this.columnOf(known);
      const model = this.keep(card, true);
      const now = this.columnOf(model);
      if (before !== now) {
        before?.remove(model);
        now?.put(model);
      } else {
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

  chooseShowIdle(show: boolean): void {
    this.store.set(SHOW_IDLE, show ? 'yes' : 'no');
    batch(() => {
      const before = new Map([...this.cards.values()].map((card) => [card, this.columnOf(card)]));
      this.showIdle.value = show;
      for (const [card, column] of before) {
        const now = this.columnOf(card);
        if (column !== now) column?.remove(card);
        if (column !== now) now?.put(card);
      }
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

  /** Where a card stands; nowhere while it is idle and idle ones are hidden. Who talks or waits is never hidden. */
  private columnOf(card: CardModel): ColumnModel | undefined {
    const facts = card.facts.peek();
    if (facts.idle && facts.conversation === undefined && !this.showIdle.peek()) return undefined;
    if (facts.stream === WAITING) return this.waiting;
    return this.streams.peek().find((column) => column.id === facts.stream);
  }

  private column(
    stream: BoardShown['streams'][number],
    known: ColumnModel | undefined,
  ): ColumnModel {
    if (known === undefined) {
      return new ColumnModel(stream.id, signal(stream.title), signal(stream.color), this.clock);
    }
    known.title.value = stream.title;
    known.color.value = stream.color;
    return known;
  }

  private count(): void {
    let idle = 0;
    const asking: CardModel[] = [];
    for (const card of this.cards.values()) {
      const facts = card.facts.peek();
      if (facts.idle && facts.conversation === undefined) idle += 1;
      if (facts.conversation?.state === 'waiting') asking.push(card);
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
  return card.facts.peek().conversation?.deadline ?? '';
}
