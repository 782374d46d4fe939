import { effect, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../protocol/socketFixture';
import { memoryStore } from '../../shared/storage';
import { card, streams, waiting } from '../app/consoleFixture';
import { Ticks } from '../app/Ticks';
import { BoardChoices } from './BoardChoices';
import { BoardModel } from './BoardModel';
import { walk } from './BoardWalk';
import type { ColumnModel } from './ColumnModel';

function fixture(store = memoryStore()) {
  const clock = new FakeClock();
  const choices = new BoardChoices(store);
  const board = new BoardModel(new Ticks(clock), choices, clock, signal('Waiting'));
  choices.signedIn('005A');
  board.signedIn('005A');
  const show = (...cards: ReturnType<typeof card>[]) =>
    board.show({ streams: streams('Target', 'Pricing'), cards });
  const column = (title: string): ColumnModel => {
    const found = board.columns.value.find((one) => one.title.value === title);
    if (!found) throw new Error(`no column ${title}`);
    return found;
  };
  const names = (title: string) =>
    column(title).slots.value.map((slot) => slot.card?.facts.value.name ?? 'ghost');
  return { board, choices, clock, store, show, column, names };
}

const kim = card({ visitor: 'vis_k', name: 'Kim', since: '2026-11-23T09:00:00Z' });
const lee = card({ visitor: 'vis_l', name: 'Lee', since: '2026-11-23T09:10:00Z' });

describe('board', () => {
  it('LS-1 stands the streams in the order of the server', () => {
    const { board, show } = fixture();
    show();
    expect(board.columns.value.map((one) => one.title.value)).toEqual(['Target', 'Pricing']);
  });

  it('LS-3 has a column "Waiting" only while somebody stands in it', () => {
    const { board, show, clock } = fixture();
    show();
    board.changed(card({ ...kim, stream: 'waiting', conversation: waiting(30) }));
    expect(board.columns.value[0]?.title.value).toBe('Waiting');
    board.left('vis_k');
    clock.move(200);
    expect(board.columns.value[0]?.title.value).toBe('Target');
  });

  it('LS-4 puts who came last on top, and who waits above all', () => {
    const { board, show, names } = fixture();
    show(kim, lee);
    expect(names('Pricing')).toEqual(['Lee', 'Kim']);
    board.changed({ ...kim, conversation: waiting(30) });
    expect(names('Pricing')).toEqual(['Kim', 'Lee']);
  });

  it('LS-4 keeps the model of a card when its facts change', () => {
    const { board, show } = fixture();
    show(kim);
    const model = board.find('vis_k');
    board.changed({ ...kim, scroll: 40 });
    expect(board.find('vis_k')).toBe(model);
    expect(model?.facts.value.scroll).toBe(40);
  });

  it('LS-4 leaves the order of a thousand cards alone when one fact changes', () => {
    const { board, show, column } = fixture();
    show(...Array.from({ length: 1000 }, (_, i) => card({ visitor: `vis_${i}` })));
    let redrawn = 0;
    effect(() => {
      redrawn += column('Pricing').slots.value.length > 0 ? 1 : 0;
    });
    board.changed(card({ visitor: 'vis_500', scroll: 70 }));
    expect(redrawn).toBe(1);
  });

  it('LS-4 leaves a ghost for a moment where a card stood', () => {
    const { board, show, names, clock } = fixture();
    show(kim, lee);
    board.changed({ ...lee, stream: 'Target' });
    expect(names('Pricing')).toEqual(['ghost', 'Kim']);
    expect(names('Target')).toEqual(['Lee']);
    clock.move(200);
    expect(names('Pricing')).toEqual(['Kim']);
  });

  it('LS-11 moves nothing in a column while somebody points into it', () => {
    const { board, show, names, column, clock } = fixture();
    show(kim, lee);
    column('Pricing').hold();
    board.changed(card({ visitor: 'vis_m', name: 'Max', since: '2026-11-23T09:30:00Z' }));
    board.changed({ ...kim, conversation: waiting(30) });
    board.left('vis_l');
    clock.move(5000);
    expect(names('Pricing')).toEqual(['ghost', 'Kim', 'Max']);
    column('Pricing').release();
    expect(names('Pricing')).toEqual(['Kim', 'Max']);
  });

  it('LS-11 gives a card back its place when it returns to its ghost', () => {
    const { board, show, names, column } = fixture();
    show(kim, lee);
    column('Pricing').hold();
    board.changed({ ...lee, stream: 'Target' });
    board.changed(lee);
    expect(names('Pricing')).toEqual(['Lee', 'Kim']);
  });

  it('LS-11 marks a card as new until somebody looks or twenty seconds are over', () => {
    const { board, show, clock } = fixture();
    show(kim);
    board.changed(lee);
    board.changed(card({ visitor: 'vis_m' }));
    expect(board.find('vis_k')?.isNew.value).toBe(false);
    expect(board.find('vis_l')?.isNew.value).toBe(true);
    board.find('vis_l')?.look();
    expect(board.find('vis_l')?.isNew.value).toBe(false);
    const stop = board.find('vis_m')?.isNew.subscribe(() => undefined);
    clock.move(21_000);
    expect(board.find('vis_m')?.isNew.value).toBe(false);
    stop?.();
  });

  it('LS-7 hides the idle until asked, remembers it, and never hides who waits', () => {
    const { board, choices, show, names, store, column } = fixture();
    show({ ...kim, idle: true }, { ...lee, idle: true, conversation: waiting(30) });
    expect(names('Pricing')).toEqual(['Lee']);
    expect(board.hiddenIdle.value).toBe(1);
    choices.chooseShowIdle(true);
    expect(column('Pricing').count.value).toBe(2);
    expect(fixture(store).choices.showIdle.value).toBe(true);
  });

  it('LS-9 counts down in whole seconds by the server’s clock', () => {
    const { board, show, clock } = fixture();
    show({ ...kim, conversation: waiting(30) });
    const seen: number[] = [];
    const stop = effect(() => void seen.push(board.find('vis_k')?.secondsToAnswer.value ?? -1));
    clock.move(2000);
    clock.move(40_000);
    stop();
    expect(seen.slice(0, 3)).toEqual([30, 29, 28]);
    expect(seen.at(-1)).toBe(0);
  });

  it('LS-5 says with whom a visitor talks', () => {
    const { board, show } = fixture();
    const open = (id: string) => ({ id: 'cnv_1', state: 'open' as const, rep: { id, name: 'N' } });
    show({ ...kim, conversation: open('005A') }, { ...lee, conversation: open('005B') });
    expect(board.find('vis_k')?.talk.value).toBe('mine');
    expect(board.find('vis_l')?.talk.value).toBe('others');
  });

  it('LS-2 keeps cards and re-sorts them when the configuration changed', () => {
    const { board, show, names } = fixture();
    show(kim, lee);
    const model = board.find('vis_k');
    board.show({ streams: streams('Pricing', 'New'), cards: [{ ...kim, stream: 'New' }] });
    expect(names('New')).toEqual(['Kim']);
    expect(board.find('vis_k')).toBe(model);
    expect(board.find('vis_l')).toBeUndefined();
  });

  it('AX-1 leads by arrows from card to card and past empty columns', () => {
    const { board } = fixture();
    board.show({
      streams: streams('A', 'B', 'C'),
      cards: [
        card({ visitor: 'a1', stream: 'A', since: '2026-11-23T09:02:00Z' }),
        card({ visitor: 'a2', stream: 'A', since: '2026-11-23T09:01:00Z' }),
        card({ visitor: 'c1', stream: 'C' }),
      ],
    });
    const columns = board.columns.value.map(({ slots }) => slots.value.map(({ key }) => key));
    expect(walk(columns, 'a1', 'ArrowDown')).toBe('a2');
    expect(walk(columns, 'a2', 'ArrowRight')).toBe('c1');
    expect(walk(columns, 'c1', 'ArrowLeft')).toBe('a1');
    expect(walk(columns, 'a1', 'ArrowUp')).toBeUndefined();
    expect(walk(columns, 'a1', 'End')).toBe('a2');
  });
});
