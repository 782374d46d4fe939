import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, view } from '../app/consoleFixture';
import { Problem } from '../app/Api';
import { NOTHING } from './SearchModel';

const PATH = '/api/search/conversations?';
const hit = (conversation: string) => ({ conversation: view({ conversation, state: 'ended' }) });
const stretch = (found: object[], before: string | null) => ({ found, words: ['green'], before });

describe('search over past conversations', () => {
  it('CV-13 looks for what was typed, and keeps it in the address', async () => {
    const { console, api, history } = await consoleFixture('/console/conversations');
    api.answers[`${PATH}q=green+house`] = stretch([hit('cnv_1')], null);
    console.list.search.ask({ ...NOTHING, q: ' green house ' });
    await settled();
    expect(console.list.search.found.value).toHaveLength(1);
    expect(console.list.search.state.value).toBe('shown');
    expect(history.pushed.at(-1)).toBe('/console/conversations?q=green+house');
    expect(console.router.route.value).toEqual({ page: 'conversations' });

    console.list.search.ask(NOTHING);
    expect(console.list.search.state.value).toBe('off');
    expect(history.pushed.at(-1)).toBe('/console/conversations');
  });

  it('CV-13 looks again for what stands in the address', async () => {
    const { console, api } = await consoleFixture('/console/conversations?q=100%25&outcome=Won');
    api.answers[`${PATH}q=100%25&outcome=Won`] = stretch([hit('cnv_1')], null);
    console.list.search.open();
    await settled();
    expect(console.list.search.wanted.value).toMatchObject({ q: '100%', outcome: 'Won' });
    expect(console.list.search.found.value).toHaveLength(1);
  });

  it('CV-13 goes on by itself until there is something, and then when it is told to', async () => {
    const { console, api } = await consoleFixture('/console/conversations');
    const many = Array.from({ length: 20 }, (_, at) => hit(`cnv_${at}`));
    api.answers[`${PATH}q=green`] = stretch([], '2026-11-02T00:00:00Z');
    api.answers[`${PATH}q=green&before=2026-11-02T00%3A00%3A00Z`] = stretch(
      many,
      '2026-11-01T00:00:00Z',
    );
    api.answers[`${PATH}q=green&before=2026-11-01T00%3A00%3A00Z`] = stretch([hit('cnv_20')], null);
    console.list.search.ask({ ...NOTHING, q: 'green' });
    await settled();
    expect(console.list.search.found.value).toHaveLength(20);
    expect(console.list.search.before.value).toBe('2026-11-01T00:00:00Z');
    await console.list.search.goOn();
    expect(console.list.search.found.value).toHaveLength(21);
    expect(console.list.search.before.value).toBeUndefined();
  });

  it('CV-13 shows nothing of a search that was given up', async () => {
    const { console, api } = await consoleFixture('/console/conversations');
    api.answers[`${PATH}q=old`] = stretch([hit('cnv_1')], null);
    api.answers[`${PATH}q=new`] = stretch([], null);
    console.list.search.ask({ ...NOTHING, q: 'old' });
    console.list.search.ask({ ...NOTHING, q: 'new' });
    await settled();
    expect(console.list.search.found.value).toEqual([]);
  });

  it('CV-13 says why there is nothing', async () => {
    for (const [status, state] of [
      [400, 'unusable'],
      [403, 'forbidden'],
      [503, 'failed'],
    ] as const) {
      const { console, api } = await consoleFixture('/console/conversations');
      api.answers[`${PATH}q=green`] = new Problem(status, 'refused', '');
      console.list.search.ask({ ...NOTHING, q: 'green' });
      await settled();
      expect(console.list.search.state.value).toBe(state);
    }
  });
});
