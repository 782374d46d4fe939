import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { memoryStore } from '../../shared/storage';
import { settled } from '../../protocol/socketFixture';
import { ShortcutsModel, type Shortcut } from './ShortcutsModel';

function text(name: string, says: string): Shortcut {
  return { id: name, name, text: says, missing: [], own: false };
}

async function typing(typed: string) {
  const shortcuts = [text('hello', 'Hello there'), text('no call', 'Not by phone')];
  const suggest = { skill: 'suggest', engine: 'Test 1', model: false, state: 'ready' };
  const api = new FakeApi({
    '/api/shortcuts/for/cnv_1': { shortcuts },
    '/api/copilot/for/cnv_1': { abilities: [suggest] },
  });
  const model = new ShortcutsModel(api, memoryStore());
  const type = (now: string) => model.typed('cnv_1', now, now.length);
  type(typed);
  await settled();
  return { model, type, api };
}

describe('the menu of shortcuts', () => {
  it('CV-6 opens with all, and narrows as the rep types', async () => {
    const { model, type } = await typing('Well, /');
    expect(model.found.value.map(({ name }) => name)).toEqual(['hello', 'no call']);
    type('Well, /ca');
    expect(model.found.value.map(({ name }) => name)).toEqual(['no call']);
  });

  it('CV-6 puts the text in the place of what was typed', async () => {
    const { model } = await typing('Well, /hel');
    const [first] = model.found.value;
    if (!first) throw new Error('nothing found');
    expect(model.chosen(first, 'Well, /hel. Bye', 10)).toEqual({
      text: 'Well, Hello there. Bye',
      caret: 17,
    });
    expect(model.slash.value).toBeUndefined();
  });

  it('CV-6 walks round by the arrows, and begins anew with another word', async () => {
    const { model, type } = await typing('/');
    model.step(-1);
    expect(model.at.value).toBe(2);
    model.step(1);
    expect(model.at.value).toBe(0);
    model.step(1);
    type('/h');
    expect(model.at.value).toBe(0);
  });

  it('CV-6 finds the copilot below the texts, by its name', async () => {
    const { model, type } = await typing('Well, /sug');
    expect(model.found.value).toEqual([]);
    expect(model.skills.value.map(({ skill }) => skill)).toEqual(['suggest']);
    expect(model.cleared('Well, /sug then', 10)).toEqual({ text: 'Well,  then', caret: 6 });
    type('/zzz');
    expect(model.skills.value).toEqual([]);
  });

  it('CV-1 finds what drafts first words by the name that it has on the screen', async () => {
    const open = { skill: 'open', engine: 'Test 1', model: false, state: 'ready' };
    const api = new FakeApi({
      '/api/shortcuts/before/vis_1': { shortcuts: [text('hello', 'Hello there')] },
      '/api/copilot/before/vis_1': { abilities: [open] },
    });
    const model = new ShortcutsModel(api, memoryStore());
    model.typed('vis_1', '/sug', 4);
    await settled();
    expect(model.state.value).toBe('shown');
    expect(model.skills.value).toEqual([open]);
  });

  it('CV-6 closed by Escape it stays closed for that slash', async () => {
    const { model, type } = await typing('/');
    model.close();
    type('/he');
    expect(model.slash.value).toBeUndefined();
    type('/he\n/');
    expect(model.slash.value).toBeDefined();
  });

  it('CV-6 says when the server does not answer', async () => {
    const model = new ShortcutsModel(new FakeApi(), memoryStore());
    model.typed('cnv_1', '/', 1);
    await settled();
    expect(model.state.value).toBe('failed');
    expect(model.found.value).toEqual([]);
  });
});
