import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../../protocol/socketFixture';
import { memoryStore } from '../../../shared/storage';
import { card, streams } from '../../app/consoleFixture';
import { Ticks } from '../../app/Ticks';
import { BoardChoices } from '../BoardChoices';
import { BoardModel } from '../BoardModel';
import { centreOf, draw } from './Atlas';
import { MapModel, pointOf } from './MapModel';
import { spotsOf } from './spots';

const world = { ...draw(800, 500), centreOf };

function fixture(...cards: ReturnType<typeof card>[]) {
  const clock = new FakeClock();
  const ticks = new Ticks(clock);
  const board = new BoardModel(ticks, new BoardChoices(memoryStore()), clock, signal('Waiting'));
  board.show({ streams: streams('Pricing'), cards });
  const map = new MapModel(signal(board), ticks);
  map.world.value = world;
  return { board, map, clock };
}

const inPlace = (visitor: string, place?: string) =>
  card({ visitor, ...(place !== undefined && { place }) });

describe('the map', () => {
  it.each([
    ['Germany', 10, 51],
    ['United States', -100, 40],
    ['Singapore', 104, 1],
    ['Côte d’Ivoire', -5.5, 7.5],
    ['Bosnia & Herzegovina', 18, 44],
    ['Türkiye', 35, 39],
    ['France', 2, 46],
  ])('LS-6 knows where %s is', (country, east, north) => {
    const [x, y] = centreOf(country) ?? [0, 0];
    expect(Math.abs(x - east)).toBeLessThan(8);
    expect(Math.abs(y - north)).toBeLessThan(8);
  });

  it('LS-6 trusts coordinates more than the country', () => {
    const there = card({ place: 'Berlin, Germany', latitude: 52.5, longitude: 13.4 });
    expect(pointOf(there, world)).toEqual([13.4, 52.5]);
    expect(pointOf(card({ place: 'Berlin, Germany' }), world)).toEqual(centreOf('Germany'));
    expect(pointOf(card({ place: 'Atlantis' }), world)).toBeUndefined();
  });

  it('LS-6 counts those whose place nobody knows', () => {
    const { map } = fixture(inPlace('a', 'Madrid, Spain'), inPlace('b'), inPlace('c', 'Atlantis'));
    expect(map.spots.value.map(({ key }) => key)).toEqual(['a']);
    expect(map.notOnMap.value).toBe(2);
  });

  it('LS-6 hides no visitor behind another one of the same place', () => {
    const { map } = fixture(...['a', 'b', 'c'].map((id) => inPlace(id, 'Madrid, Spain')));
    const spots = map.spots.value;
    expect(spots).toHaveLength(3);
    for (const one of spots) {
      for (const other of spots) {
        const far = Math.hypot(one.x - other.x, one.y - other.y);
        if (one !== other) expect(far).toBeGreaterThan(14);
      }
    }
  });

  it('LS-6 draws many of one place as one circle with their number', () => {
    const many = Array.from({ length: 30 }, (_, i) => inPlace(`vis_${i}`, 'Madrid, Spain'));
    const { map } = fixture(...many, inPlace('kim', 'Sydney, Australia'));
    expect(map.spots.value.map(({ cards }) => cards.length).sort()).toEqual([1, 30]);
  });

  it('LS-6 gives the same circles for the same visitors in any order', () => {
    const { board } = fixture(...['a', 'b', 'c', 'd'].map((id) => inPlace(id)));
    const standing = [...board.everyCard()].map((one, i) => ({ card: one, x: i * 30, y: 0 }));
    const keys = (list: typeof standing) => spotsOf(list).map(({ key, x }) => `${key} ${x}`);
    expect(keys([...standing].reverse())).toEqual(keys(standing));
  });

  it('LS-6 follows the visitors within a second', () => {
    const { board, map, clock } = fixture(inPlace('a', 'Madrid, Spain'));
    const stop = map.spots.subscribe(() => undefined);
    board.changed(inPlace('b', 'Sydney, Australia'));
    clock.move(1_000);
    expect(map.spots.value).toHaveLength(2);
    board.left('a');
    clock.move(1_000);
    expect(map.spots.value.map(({ key }) => key)).toEqual(['b']);
    stop();
  });
});
