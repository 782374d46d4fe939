import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Ticks } from '../app/Ticks';
import { companyLine } from './cardFacts';
import type { BoardModel } from './BoardModel';
import type { CardModel } from './CardModel';
import type { ColumnModel } from './ColumnModel';
import { follow } from './follow';

/** By what rows can be sorted within their stream. */
export const SORTS = ['name', 'page', 'pages', 'scroll', 'time', 'company'] as const;
export type Sort = (typeof SORTS)[number];

/** One stream of the list. */
export interface Group {
  readonly column: ColumnModel;
  readonly cards: readonly CardModel[];
}

/**
 * The visitors as one table, grouped by stream.
 *
 * Without a sort the order is the board's own. With one, rows take their places anew each second, and never while
 * somebody points into their stream.
 */
export class ListModel {
  readonly sort: Signal<Sort | undefined> = signal(undefined);
  readonly descending: Signal<boolean> = signal(false);
  readonly groups: ReadonlySignal<readonly Group[]>;
  private readonly orders = new Map<ColumnModel, readonly CardModel[]>();

  constructor(board: ReadonlySignal<BoardModel>, ticks: Ticks) {
    let before: readonly Group[] = [];
    this.groups = computed(() => {
      if (this.sort.value !== undefined) follow(ticks.second);
      const now = board.value.columns.value
        .map((column) => ({ column, cards: this.order(column) }))
        .filter(({ cards }) => cards.length > 0);
      before = isSame(before, now) ? before : now;
      return before;
    });
  }

  /** The same once more turns it round; a third time gives back the board's own order. */
  sortBy(sort: Sort): void {
    if (this.sort.peek() !== sort) {
      this.sort.value = sort;
      this.descending.value = false;
    } else if (!this.descending.peek()) {
      this.descending.value = true;
    } else {
      this.sort.value = undefined;
    }
  }

  private order(column: ColumnModel): readonly CardModel[] {
    const cards = column.slots.value.flatMap(({ card }) => (card ? [card] : []));
    const sorted = this.sorted(cards, this.sort.value, this.descending.value);
    const known = this.orders.get(column);
    const order = column.isHeld && known ? asBefore(known, sorted) : sorted;
    this.orders.set(column, order);
    return order;
  }

  private sorted(
    cards: CardModel[],
    sort: Sort | undefined,
    descending: boolean,
  ): readonly CardModel[] {
    if (sort === undefined) return cards;
    const way = descending ? -1 : 1;
    const keyed = cards.map((card) => ({ card, key: keyOf(card, sort) }));
    keyed.sort((a, b) => way * compare(a.key, b.key) || compare(a.card.visitor, b.card.visitor));
    return keyed.map(({ card }) => card);
  }
}

/** Those who stay keep their places; who is new stands at the end. */
function asBefore(known: readonly CardModel[], now: readonly CardModel[]): readonly CardModel[] {
  const here = new Set(now);
  const stayed = known.filter((card) => here.has(card));
  const before = new Set(stayed);
  return [...stayed, ...now.filter((card) => !before.has(card))];
}

function keyOf(card: CardModel, sort: Sort): string | number {
  const facts = card.facts.peek();
  switch (sort) {
    case 'name':
      return facts.name.toLowerCase();
    case 'page':
      return facts.page.path;
    case 'pages':
      return facts.pages;
    case 'scroll':
      return facts.scroll;
    case 'time':
      // The longest time on site began first.
      return -Date.parse(facts.visitStartedAt);
    case 'company':
      return companyLine(facts).toLowerCase();
  }
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isSame(before: readonly Group[], now: readonly Group[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ column, cards }, i) => {
      const old = before[i];
      return (
        old?.column === column &&
        old.cards.length === cards.length &&
        cards.every((card, j) => card === old.cards[j])
      );
    })
  );
}
