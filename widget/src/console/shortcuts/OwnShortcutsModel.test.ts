import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { FakeApi } from '../app/consoleFixture';
import { OwnShortcutsModel } from './OwnShortcutsModel';

const BYE = { id: 'shc_1', name: 'bye', text: 'Good bye' };

async function opened() {
  const api = new FakeApi({ '/api/shortcuts': { shortcuts: [BYE] } });
  const model = new OwnShortcutsModel(api);
  model.show();
  await settled();
  return { api, model };
}

describe('my shortcuts', () => {
  it('CV-6 keeps a new one, and changes one that is there', async () => {
    const { api, model } = await opened();
    model.write({ name: 'hi', text: 'Hi' });
    await model.save();
    model.edit(BYE);
    model.write({ text: 'See you' });
    await model.save();

    expect(api.posted).toEqual(['/api/shortcuts', '/api/shortcuts/shc_1']);
    expect(api.bodies).toEqual([
      { name: 'hi', text: 'Hi' },
      { name: 'bye', text: 'See you' },
    ]);
    expect(model.draft.value).toEqual({ name: '', text: '' });
  });

  it('CV-6 what is refused stays in the form', async () => {
    const { api, model } = await opened();
    api.refusing['/api/shortcuts'] = 'shortcut.name-taken';
    model.write({ name: 'bye', text: 'Bye' });
    await model.save();

    expect(model.refusal.value).toBe('shortcut.name-taken');
    expect(model.draft.value.text).toBe('Bye');
  });

  it('CV-6 what was deleted can be brought back', async () => {
    const { api, model } = await opened();
    model.edit(BYE);
    await model.remove(BYE);
    expect(model.draft.value.id).toBeUndefined();
    expect(model.deleted.value).toEqual(BYE);
    await model.bringBack();

    expect(api.posted).toEqual(['/api/shortcuts/shc_1/delete', '/api/shortcuts']);
    expect(api.bodies[1]).toEqual({ name: 'bye', text: 'Good bye' });
    expect(model.deleted.value).toBeUndefined();
  });
});
