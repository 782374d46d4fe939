import { describe, expect, it } from 'vitest';
import { memoryStore, type Store } from '../../shared/storage';
import { card, waiting } from '../app/consoleFixture';
import { BoardChoices } from './BoardChoices';

function of(me: string, store: Store): BoardChoices {
  const choices = new BoardChoices(store);
  choices.signedIn(me);
  return choices;
}

const lucia = card({
  visitor: 'vis_l',
  name: 'Lucía Pardo',
  company: 'Pardo Asociados',
  email: 'lucia@pardo.example',
  place: 'Valencia, Spain',
  page: { title: 'Prices', path: '/pricing', url: 'https://shop.example/pricing' },
});

describe('what a rep wants to see', () => {
  it.each(['lucia', 'PARDO', 'valencia', '/pricing', '@pardo.example', 'pard pric', ' lucía  '])(
    'LS-11 finds a visitor by "%s"',
    (query) => {
      const choices = of('005A', memoryStore());
      choices.query.value = query;
      expect(choices.shows.value(lucia)).toBe(true);
      expect(choices.shows.value(card({ name: 'Kim', page: { ...lucia.page, path: '/' } }))).toBe(
        false,
      );
    },
  );

  it('LS-11 looks for idle ones and into hidden streams as well', () => {
    const choices = of('005A', memoryStore());
    choices.hide('Pricing', true);
    expect(choices.shows.value({ ...lucia, idle: true })).toBe(false);
    choices.query.value = 'lucia';
    expect(choices.shows.value({ ...lucia, idle: true })).toBe(true);
  });

  it('LS-11 hides a stream, but never who waits in it', () => {
    const choices = of('005A', memoryStore());
    choices.hide('Pricing', true);
    expect(choices.shows.value(lucia)).toBe(false);
    expect(choices.shows.value({ ...lucia, conversation: waiting(30) })).toBe(true);
    choices.hide('Pricing', false);
    expect(choices.shows.value(lucia)).toBe(true);
  });

  it('LS-6 LS-7 LS-11 remembers view, idle and hidden streams, for each rep apart', () => {
    const store = memoryStore();
    const ana = of('005A', store);
    ana.chooseView('map');
    ana.chooseShowIdle(true);
    ana.hide('s1', true);
    ana.query.value = 'kim';

    const again = of('005A', store);
    expect(again.view.value).toBe('map');
    expect(again.showIdle.value).toBe(true);
    expect([...again.hidden.value]).toEqual(['s1']);
    expect(again.query.value).toBe('');

    const ben = of('005B', store);
    expect([ben.view.value, ben.showIdle.value, ben.hidden.value.size]).toEqual(['live', false, 0]);
  });

  it('LS-6 begins with the live view where something else was kept', () => {
    const store = memoryStore();
    store.set('foyer.board.005A.view', 'globe');
    expect(of('005A', store).view.value).toBe('live');
  });

  it('LS-10 shows one rep’s visitors: who talks counts more than who was asked', () => {
    const choices = of('005A', memoryStore());
    choices.rep.value = 'Ben Carter';
    const routing = { ...lucia.routing, to: ['Ben Carter', 'Ana Novak'] };
    const open = (name: string) =>
      ({ id: 'cnv_1', state: 'open', rep: { id: '005', name } }) as const;
    expect(choices.shows.value(lucia)).toBe(false);
    expect(choices.shows.value({ ...lucia, routing })).toBe(true);
    expect(choices.shows.value({ ...lucia, routing, conversation: open('Ana Novak') })).toBe(false);
    expect(choices.shows.value({ ...lucia, conversation: open('Ben Carter') })).toBe(true);
  });
});
