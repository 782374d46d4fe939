import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Card, StreamView } from '../../protocol/frames';
import type { Clock } from '../../shared/clock';
import type { CardModel } from './CardModel';

/** A place in a column: a card, or the ghost that a card left behind. */
export interface Slot {
  readonly key: string;
  readonly card: CardModel | undefined;
}

type CardSlot = Slot & { readonly card: CardModel };

function isCard(slot: Slot): slot is CardSlot {
  return slot.card !== undefined;
}

/** The head of a column. */
export type Heading = Pick<StreamView, 'title'> & Partial<Pick<StreamView, 'color' | 'autoPounce'>>;

/** How long a ghost marks where a card stood, when nobody points at the column. */
export const GHOST_MS = 200;

/**
 * The order of one column.
 *
 * While somebody points into it nothing moves: who arrives stands at the end, who leaves is a ghost. Order returns when
 * the pointer has left.
 */
export class ColumnModel {
  readonly slots: Signal<readonly Slot[]> = signal([]);
  readonly count: ReadonlySignal<number>;
  /** What sales ops say of it. */
  readonly stream: Signal<Heading>;
  readonly title: ReadonlySignal<string>;
  readonly color: ReadonlySignal<string | undefined>;
  /** The card that Tab reaches; arrows lead on from there. */
  readonly tabStop: ReadonlySignal<string | undefined>;
  private readonly focused: Signal<string | undefined> = signal(undefined);
  private held = false;

  constructor(
    readonly id: string,
    heading: Heading,
    private readonly clock: Clock,
  ) {
    this.stream = signal(heading);
    this.title = computed(() => this.stream.value.title);
    this.color = computed(() => this.stream.value.color);
    this.tabStop = computed(() => {
      const cards = this.slots.value.filter(isCard);
      const last = cards.find((slot) => slot.key === this.focused.value);
      return (last ?? cards[0])?.key;
    });
    this.count = computed(() => this.slots.value.reduce((n, slot) => n + (slot.card ? 1 : 0), 0));
  }

  /** Somebody came to this card by keyboard or click. */
  focus(visitor: string): void {
    this.focused.value = visitor;
  }

  /** Whether nothing may move now. */
  get isHeld(): boolean {
    return this.held;
  }

  has(visitor: string): boolean {
    return this.slots.peek().some((slot) => slot.card?.visitor === visitor);
  }

  /** Begins to stand still. */
  hold(): void {
    this.held = true;
  }

  /** Moves again: ghosts go, cards take their order. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    this.tidy();
  }

  /** A card that returns to its own ghost takes that place again. */
  put(card: CardModel): void {
    const slots = this.slots.peek();
    const slot = { key: card.visitor, card };
    const at = slots.findIndex(({ key }) => key === slot.key);
    this.slots.value = at < 0 ? [...slots, slot] : slots.with(at, slot);
    if (!this.held) this.sort();
  }

  /** The card's place in the order may have changed. */
  moved(): void {
    if (!this.held) this.sort();
  }

  remove(card: CardModel): void {
    const slots = this.slots.peek();
    if (!slots.some((slot) => slot.card === card)) return;
    this.slots.value = slots.map((slot) =>
      slot.card === card ? { key: slot.key, card: undefined } : slot,
    );
    this.clock.after(GHOST_MS, () => {
      if (!this.held) this.tidy();
    });
  }

  /** All at once, as after a change of configuration. */
  fill(cards: readonly CardModel[]): void {
    this.slots.value = cards.map((card) => ({ key: card.visitor, card }));
    this.sort();
  }

  private tidy(): void {
    this.slots.value = this.slots.peek().filter((slot) => slot.card);
    this.sort();
  }

  private sort(): void {
    const slots = this.slots.peek();
    const sorted = [...slots];
    const cards = slots.filter(isCard).sort(byUrgency);
    let next = 0;
    slots.forEach((slot, i) => {
      const card = slot.card && cards[next++];
      if (card) sorted[i] = card;
    });
    if (sorted.some((slot, i) => slot !== slots[i])) this.slots.value = sorted;
  }
}

/** Whether a change of facts leaves the order alone. */
export function isSamePlace(before: Card, now: Card): boolean {
  return (
    before.since === now.since && deadlineOf(before.conversation) === deadlineOf(now.conversation)
  );
}

/** Who waits comes first, the shortest time on top; then who came last. */
function byUrgency(a: CardSlot, b: CardSlot): number {
  const one = a.card.facts.peek();
  const two = b.card.facts.peek();
  const left = deadlineOf(one.conversation);
  const right = deadlineOf(two.conversation);
  if (left !== right) return left < right ? -1 : 1;
  if (one.since !== two.since) return one.since > two.since ? -1 : 1;
  return one.visitor < two.visitor ? -1 : 1;
}

function deadlineOf(
  conversation: { state: string; deadline?: string; replyBy?: string } | undefined,
): string {
  return (
    conversation?.deadline ??
    conversation?.replyBy ??
    (conversation?.state === 'waiting' ? '' : '~')
  );
}
