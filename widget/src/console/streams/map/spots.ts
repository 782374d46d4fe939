import type { CardModel } from '../CardModel';

/** Nearer than this, circles share a place: they are drawn side by side, or as one with a number. */
const NEAR_PX = 36;
/** As many as can stand side by side. */
const SIDE_BY_SIDE = 5;
/** Between the middles of circles side by side. */
const APART_PX = 18;

/** A visitor and where it is in the drawing, in pixels. */
export interface Standing {
  readonly card: CardModel;
  readonly x: number;
  readonly y: number;
}

/** A circle: one visitor, or several in one place. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly cards: readonly CardModel[];
}

/** Circles that do not hide each other. The same visitors in the same places give the same circles. */
export function spotsOf(standing: readonly Standing[]): readonly Spot[] {
  const places = gather([...standing].sort((a, b) => (a.card.visitor < b.card.visitor ? -1 : 1)));
  return places.flatMap((place) =>
    place.cards.length > SIDE_BY_SIDE ? [clusterOf(place)] : spread(place),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly cards: CardModel[];
}

/** Those within reach of the first one of a place belong to it; a grid makes that quick. */
function gather(standing: readonly Standing[]): readonly Place[] {
  const grid = new Map<string, Place>();
  const places: Place[] = [];
  for (const { card, x, y } of standing) {
    const near = neighbours(x, y)
      .map((cell) => grid.get(cell))
      .find((place) => place && Math.hypot(place.x - x, place.y - y) < NEAR_PX);
    if (near) {
      near.cards.push(card);
    } else {
      const place = { x, y, cards: [card] };
      places.push(place);
      grid.set(cellOf(x, y), place);
    }
  }
  return places;
}

function neighbours(x: number, y: number): readonly string[] {
  const steps = [0, -NEAR_PX, NEAR_PX];
  return steps.flatMap((dx) => steps.map((dy) => cellOf(x + dx, y + dy)));
}

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / NEAR_PX)},${Math.floor(y / NEAR_PX)}`;
}

function clusterOf({ x, y, cards }: Place): Spot {
  return { key: `${cards[0]?.visitor ?? ''}+`, x, y, cards };
}

/** In a ring about the place, so that none is far from where it is. */
function spread({ x, y, cards }: Place): readonly Spot[] {
  const turn = (2 * Math.PI) / cards.length;
  const far = cards.length === 1 ? 0 : APART_PX / 2 / Math.sin(turn / 2);
  return cards.map((card, i) => {
    const [dx, dy] = [far * Math.cos(i * turn), far * Math.sin(i * turn)];
    return { key: card.visitor, x: x + dx, y: y + dy, cards: [card] };
  });
}
