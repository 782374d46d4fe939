import type { CardModel } from '../CardModel';

/** Nearer than this, circles share a place: they are drawn side by side, or as one with a number. */
const NEAR_PX = 36;
/** As many as can stand side by side. */
const SIDE_BY_SIDE = 5;
/** Between the middles of circles side by side. */
const APART_PX = 20;
/** Turned by this angle each, circles on a spiral never stand in line. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

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

function spread({ x, y, cards }: Place): readonly Spot[] {
  return cards.map((card, i) => {
    const far = cards.length === 1 ? 0 : APART_PX * Math.sqrt(i + 0.5) * 0.9;
    const angle = i * GOLDEN_ANGLE;
    const [dx, dy] = [far * Math.cos(angle), far * Math.sin(angle)];
    return { key: card.visitor, x: x + dx, y: y + dy, cards: [card] };
  });
}
