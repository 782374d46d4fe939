import { computed, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Card } from '../../../protocol/frames';
import type { Ticks } from '../../app/Ticks';
import type { BoardModel } from '../BoardModel';
import type { CardModel } from '../CardModel';
import { follow } from '../follow';
import { spotsOf, type Spot, type Standing } from './spots';

type Point = readonly [number, number];

/** What the model asks of the atlas. */
export interface World {
  readonly project: (point: Point) => Point | undefined;
  readonly centreOf: (country: string) => Point | undefined;
}

/** Where the visitors stand on the map; taken anew each second at most, however much happens. */
export class MapModel {
  readonly world: Signal<World | undefined> = signal(undefined);
  readonly spots: ReadonlySignal<readonly Spot[]>;
  readonly notOnMap: ReadonlySignal<number>;
  /** Those of one circle with a number, when somebody asked for them. */
  readonly chosen: Signal<ReadonlySet<string> | undefined> = signal(undefined);
  private readonly all: ReadonlySignal<{ standing: readonly Standing[]; unknown: number }>;

  constructor(board: ReadonlySignal<BoardModel>, ticks: Ticks) {
    this.all = computed(() => {
      follow(ticks.second, board.value.choices.shows);
      return place(cardsOf(board.value), this.world.value);
    });
    let before: readonly Spot[] = [];
    this.spots = computed(() => {
      const now = spotsOf(this.all.value.standing);
      before = isSame(before, now) ? before : now;
      return before;
    });
    this.notOnMap = computed(() => this.all.value.unknown);
  }
}

/** The coordinates that are known, else the middle of the country. */
export function pointOf(card: Card, world: World): Point | undefined {
  const { latitude, longitude, place } = card;
  if (latitude !== undefined && longitude !== undefined) return [longitude, latitude];
  const country = place?.split(',').at(-1);
  return country === undefined ? undefined : world.centreOf(country);
}

function cardsOf(board: BoardModel): readonly CardModel[] {
  return untracked(() => board.columns.value).flatMap(({ slots }) =>
    slots.peek().flatMap(({ card }) => (card ? [card] : [])),
  );
}

function place(cards: readonly CardModel[], world: World | undefined) {
  const standing: Standing[] = [];
  if (world === undefined) return { standing, unknown: 0 };
  for (const card of cards) {
    const point = pointOf(card.facts.peek(), world);
    const at = point && world.project(point);
    if (at) standing.push({ card, x: at[0], y: at[1] });
  }
  return { standing, unknown: cards.length - standing.length };
}

function isSame(before: readonly Spot[], now: readonly Spot[]): boolean {
  return (
    before.length === now.length &&
    now.every((spot, i) => {
      const old = before[i];
      return (
        old?.x === spot.x &&
        old.y === spot.y &&
        old.cards.length === spot.cards.length &&
        spot.cards.every((card, j) => card === old.cards[j])
      );
    })
  );
}
