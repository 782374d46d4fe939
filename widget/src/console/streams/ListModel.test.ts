import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../protocol/socketFixture';
import { memoryStore } from '../../shared/storage';
import { card, streams } from '../app/consoleFixture';
import { Ticks } from '../app/Ticks';
import { BoardChoices } from './BoardChoices';
import { BoardModel } from './BoardModel';
import { linesOf } from './listLines';
import { ListModel } from './ListModel';

function fixture() {
  const clock = new FakeClock();
  const ticks = new Ticks(clock);
  const board = new BoardModel(ticks, new BoardChoices(memoryStore()), clock, signal('Waiting'));
  const list = new ListModel(signal(board), ticks);
  board.show({
    streams: streams('Target', 'Pricing', 'Empty'),
    cards: [
      card({
        visitor: 'a',
        name: 'Zoë',
        pages: 2,
        stream: 'Pricing',
        since: '2026-11-23T10:03:00Z',
      }),
      card({
        visitor: 'b',
        name: 'adam',
        pages: 9,
        stream: 'Pricing',
        since: '2026-11-23T10:02:00Z',
      }),
      card({
        visitor: 'c',
        name: 'Mia',
        pages: 5,
        stream: 'Pricing',
        since: '2026-11-23T10:01:00Z',
      }),
      card({ visitor: 'd', name: 'Kim', pages: 1, stream: 'Target' }),
    ],
  });
  const rows = () => list.groups.value.map(({ cards }) => cards.map((one) => one.visitor).join(''));
  return { clock, board, list, rows };
}

describe('the list of visitors', () => {
  it('LS-6 groups them by stream in the order of priority, without empty ones', () => {
    const { list, rows } = fixture();
    expect(list.groups.value.map(({ column }) => column.title.value)).toEqual([
      'Target',
      'Pricing',
    ]);
    expect(rows()).toEqual(['d', 'abc']);
  });

  it('LS-6 sorts within the streams, then turned round, then in the board’s own order', () => {
    const { list, rows } = fixture();
    list.sortBy('name');
    expect(rows()).toEqual(['d', 'bca']);
    list.sortBy('name');
    expect(rows()).toEqual(['d', 'acb']);
    list.sortBy('name');
    expect(rows()).toEqual(['d', 'abc']);
    list.sortBy('pages');
    expect(rows()).toEqual(['d', 'acb']);
  });

  it('LS-11 moves no row while somebody points into its stream, and all of them after', () => {
    const { board, list, rows, clock } = fixture();
    list.sortBy('pages');
    const stop = list.groups.subscribe(() => undefined);
    const pricing = board.columns.value[1];
    pricing?.hold();
    board.changed(card({ visitor: 'a', pages: 7, stream: 'Pricing' }));
    clock.move(1_000);
    expect(rows()).toEqual(['d', 'acb']);
    pricing?.release();
    clock.move(1_000);
    expect(rows()).toEqual(['d', 'cab']);
    stop();
  });

  it('LS-6 draws the rows near the screen, with the head of each of their streams', () => {
    const { list } = fixture();
    const groups = list.groups.value;
    const drawn = (first: number, end: number) => {
      const { before, parts, after } = linesOf(groups, { first, end });
      const names = parts.map(({ group, shown }) => [
        group.column.title.value,
        ...shown.map((line) => `${line.card.visitor}${line.row}`),
      ]);
      return { before, names, after };
    };
    expect(drawn(0, 12)).toEqual({
      before: 0,
      names: [
        ['Target', 'd3'],
        ['Pricing', 'a5', 'b6', 'c7'],
      ],
      after: 0,
    });
    expect(drawn(4, 5)).toEqual({ before: 3, names: [['Pricing', 'b6']], after: 1 });
  });

  it('LS-6 keeps the height of the whole whatever is drawn', () => {
    const { list } = fixture();
    for (let first = 0; first < 6; first += 1) {
      const { rows, before, parts, after } = linesOf(list.groups.value, { first, end: first + 2 });
      const drawn = parts.reduce((n, { shown }) => n + 1 + shown.length, 0);
      expect(before + drawn + after).toBe(rows);
    }
  });
});
