import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, FakeApi } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from '../reps/NoticeModel';
import { Experiences } from './Results';
import { ResultsModel, type Share, type Split, type Variant } from './ResultsModel';

const PATH = '/api/experiences/results';

function share(count: number, met: number): Share {
  return { count, rate: met === 0 ? 0 : count / met, low: 0.1, high: 0.3 };
}

function variant(part: Partial<Variant> & Pick<Variant, 'id'>, reps = 0): Variant {
  const met = part.met ?? 0;
  const none = share(0, met);
  const came = { rep: share(reps, met), meeting: none, email: none, answered: none };
  return { name: `Variant ${part.id}`, inForce: true, met, came, ...part };
}

const GREETING: Split = {
  name: 'Greeting',
  variants: [
    variant({ id: 'eA', weight: 1, met: 200, url: 'https://crm.example/eA' }, 40),
    variant({ id: 'eB', weight: 3, met: 600 }, 60),
    variant({ id: 'eC', met: 9, inForce: false }),
  ],
  verdicts: {
    rep: { word: 'ahead', ahead: 'eA' },
    meeting: { word: 'too_few' },
    email: { word: 'open' },
    answered: { word: 'open' },
  },
};
const ALONE: Split = { name: '', variants: [variant({ id: 'eD' })], verdicts: {} };

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

async function shown(splits: readonly Split[] | number): Promise<HTMLElement> {
  root = document.createElement('div');
  document.body.append(root);
  const { console, store, api } = await consoleFixture('/console/status');
  api.answers[PATH] = typeof splits === 'number' ? splits : { splits };
  api.answers['/api/preview/experiences'] = { experiences: [] };
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  render(
    <Context.Provider value={{ model: console, notices }}>
      <Experiences />
    </Context.Provider>,
    root,
  );
  await drawn();
  return root;
}

async function drawn(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await settled();
    await new Promise((done) => setTimeout(done, 0));
  }
}

const cells = (row: Element | undefined) =>
  [...(row?.children ?? [])].map((cell) => cell.textContent);

describe('results of experiences', () => {
  it('BOT-1 shows each variant with counts, rates and what is likely', async () => {
    const page = await shown([GREETING, ALONE]);
    const table = page.querySelector('table[aria-label="Split “Greeting”"]');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    expect(cells(rows[0])).toEqual([
      'Variant eA',
      '1',
      '200',
      '40 · 20%',
      '0 · 0%',
      '0 · 0%',
      '0 · 0%',
      '10% to 30%',
    ]);
    expect(rows[2]?.textContent).toContain('not met any more');
    expect(page.querySelector('table[aria-label="In no split"]')).not.toBeNull();
  });

  it('BOT-1 says who is ahead, or that the numbers are too small, by what is compared', async () => {
    const page = await shown([GREETING]);
    const verdict = () => page.querySelector('.scrolls [role="status"]')?.textContent;
    expect(verdict()).toContain('“Variant eA” does better');
    const by = page.querySelectorAll('select')[1];
    if (!by) throw new Error('nothing to choose');
    by.value = 'meeting';
    by.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect(verdict()).toBe('Asked for a meeting: the numbers are still too small to tell.');
  });

  it('BOT-1 compares nothing that stands alone, and shows no shares of nobody', async () => {
    const page = await shown([ALONE]);
    expect(page.querySelector('.scrolls [role="status"]')).toBeNull();
    expect(cells(page.querySelector('tbody tr') ?? undefined).slice(2, 4)).toEqual(['0', '0']);
    expect(page.textContent).not.toContain('Decide beforehand');
  });

  it('BOT-1 says that there is nothing, and that it could not be read', async () => {
    expect((await shown([])).textContent).toContain('No experiences');
    if (root) render(null, root);
    expect((await shown(503)).querySelector('[role="alert"]')).not.toBeNull();
  });

  it('BOT-1 shows the period that was asked for last, whichever answer comes last', async () => {
    const late: ((value: unknown) => void)[] = [];
    const api = new FakeApi();
    api.post = <T,>() => new Promise<T>((resolve) => late.push(resolve as (v: unknown) => void));
    const model = new ResultsModel(api);
    const first = model.read();
    const second = model.lookBack(7);
    late[1]?.({ splits: [ALONE] });
    await second;
    late[0]?.({ splits: [GREETING] });
    await first;
    expect(model.splits.value).toEqual([ALONE]);
    expect(model.reading.value).toBe(false);
  });
});
