import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../protocol/orders';
import { settled } from '../../protocol/socketFixture';
import { card, consoleFixture, streams, waiting, welcome } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import { Board } from './Board';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function drawn(): Promise<void> {
  await settled();
  await new Promise((done) => setTimeout(done, 0));
  await settled();
}

async function shown(rights: readonly string[] = ['REP']) {
  const fixture = await consoleFixture();
  fixture.api.answers['/api/me'] = { rep: { id: '005A', name: 'Ana' }, rights, available: false };
  await fixture.console.rep.check();
  const notices = new NoticeModel(fixture.store, 'default', () => Promise.resolve('denied'));
  fixture.line.say(welcome());
  render(
    <Context.Provider value={{ model: fixture.console, notices }}>
      <Board />
    </Context.Provider>,
    root,
  );
  const show = async (...cards: ReturnType<typeof card>[]) => {
    fixture.line.say({ type: 'board.shown', streams: streams('Target', 'Pricing'), cards, at: '' });
    await drawn();
  };
  return { ...fixture, show };
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

const named = (selector: string, name: string): HTMLElement => {
  const found = all(selector).find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`no ${selector} called ${name}`);
  return found;
};

describe('the board on screen', () => {
  it('LS-6 offers three views and draws the same visitors in the same streams in each', async () => {
    const { show } = await shown();
    await show(card(), card({ visitor: 'vis_2', name: 'Lee', stream: 'Target' }));
    expect(all('[role=radiogroup] label').map((one) => one.textContent)).toEqual([
      'Live view',
      'List view',
      'Map view',
    ]);
    expect(all('article h3').map((one) => one.textContent)).toEqual(['Lee', 'Kim Andersen']);
    named('label', 'List view').querySelector('input')?.click();
    await drawn();
    expect(all('tbody th').map((one) => one.textContent)).toEqual([
      'Target1',
      'Lee',
      'Pricing1',
      'Kim Andersen',
    ]);
  });

  it('LS-6 opens the conversation console by a click anywhere on a row', async () => {
    const { show, history, console } = await shown();
    console.boards.choices.chooseView('list');
    await show(card());
    all('tr[data-visitor] td')[2]?.click();
    expect(history.path()).toBe('/console/conversations/vis_1');
  });

  it('LS-8 tells why the others did not get the visitor', async () => {
    const { show } = await shown();
    const passed = [{ name: 'Ben Carter', why: 'Has three conversations already' }];
    await show(card({ routing: { experience: 'Chat', reason: 'Turn', to: ['Ana'], passed } }));
    named('button', 'Routing details').click();
    await drawn();
    const said = root.querySelector('[role=tooltip]')?.textContent;
    expect(said).toContain('Why not the others');
    expect(said).toContain('Ben Carter Has three conversations already');
  });

  it('LS-10 gives no answer button for a visitor who waits for others, nor the choice to a rep', async () => {
    const { show, line, console } = await shown(['REP', 'MANAGER']);
    await show();
    const mine = root.querySelector<HTMLSelectElement>('select');
    expect([...(mine?.options ?? [])].map(({ text }) => text)).toEqual(['My visitors', 'Everyone']);
    console.boards.look('everyone');
    const cards = [card({ conversation: waiting(30) })];
    line.say({
      type: 'board.shown',
      board: 'everyone',
      streams: streams('Pricing'),
      cards,
      at: '',
    });
    await drawn();
    expect(all('article [role=timer]')).toHaveLength(1);
    expect(all('article .btn')).toEqual([]);

    render(null, root);
    const rep = await shown();
    await rep.show();
    expect(root.querySelector('select')).toBeNull();
  });

  it('LS-11 says that nothing was found, and shows all again without a search', async () => {
    const { show, console } = await shown();
    await show(card());
    console.boards.choices.query.value = 'nobody like that';
    await drawn();
    expect(root.textContent).toContain('No visitor fits the search');
    expect(root.querySelector('[role=status]')?.textContent).toContain('0 of 1 visitors');
    console.boards.choices.query.value = '';
    await drawn();
    expect(all('article')).toHaveLength(1);
  });

  it('UI-1 tells apart loading, nobody there, nothing set up and a failure', async () => {
    const { show, line, console } = await shown();
    await drawn();
    expect(all('.skeleton').length).toBeGreaterThan(0);
    line.last('board.watch').reject(new Refused('internal', ''));
    await drawn();
    named('button', 'Try again').click();
    expect(line.count('board.watch')).toBe(2);
    await show();
    expect(root.textContent).toContain('Switch to Available to get visitors');
    line.say({ type: 'board.shown', streams: [], cards: [], at: '' });
    await drawn();
    expect(root.textContent).toContain('No live streams yet');
    expect(console.boards.mine.loaded.value).toBe(true);
  });

  it('LS-1 marks the streams in which auto pounce is on', async () => {
    const { line } = await shown();
    const [first, second] = streams('Target', 'Pricing');
    const both = [{ ...first, autoPounce: true }, second];
    line.say({ type: 'board.shown', streams: both, cards: [], at: '' });
    await drawn();
    expect(all('[role=img]').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Auto pounce on',
    ]);
  });
});
