import { describe, expect, it } from 'vitest';
import { FakeClock, settled } from '../../protocol/socketFixture';
import { memoryStore } from '../../shared/storage';
import { FakeApi } from '../app/consoleFixture';
import { CallNotesModel, type Afterwards } from './CallNotesModel';

const PATH = '/api/conversations/cnv_1/call-notes';
const waiting: Afterwards = { event: 'waiting', text: '', mayWrite: true, longest: 20 };
const url = 'https://crm.example/00U1';

function fixture(first: unknown = waiting, store = memoryStore()) {
  const api = new FakeApi({ [PATH]: first });
  const clock = new FakeClock();
  return { api, clock, store, model: new CallNotesModel('cnv_1', { api, clock, store }) };
}

describe('call notes', () => {
  it('EV-4 look for the Event until it is written, and no longer', async () => {
    const { api, clock, model } = fixture();
    model.open();
    await settled();
    expect(model.page.value?.event).toBe('waiting');
    api.answers[PATH] = { ...waiting, event: 'written', url };
    clock.move(3_000);
    await settled();
    expect(model.page.value?.url).toBe(url);
    api.answers[PATH] = { ...waiting, event: 'nobody' };
    clock.move(60_000);
    await settled();
    expect(model.page.value?.event).toBe('written');
  });

  it('EV-4 keep unsaved words over a change of page, and forget them once they are saved', async () => {
    const { model, store } = fixture();
    model.open();
    await settled();
    model.type('Wants a demo.');
    const after = fixture(waiting, store);
    after.model.open();
    await settled();
    expect(after.model.draft.value).toBe('Wants a demo.');
    expect(after.model.isUnsaved.value).toBe(true);
    after.api.answers[PATH] = { ...waiting, text: 'Wants a demo.', by: 'Ana Novak' };
    await after.model.save();
    expect(after.api.bodies.at(-1)).toEqual({ text: 'Wants a demo.' });
    expect(after.model.isUnsaved.value).toBe(false);
    expect(store.get('foyer.call-notes.cnv_1')).toBeUndefined();
  });

  it('EV-4 say how much is too much, and send none of it', async () => {
    const { api, model } = fixture();
    model.open();
    await settled();
    model.type('x'.repeat(23));
    expect(model.tooMany.value).toBe(3);
    await model.save();
    expect(api.posted).toEqual([]);
  });

  it('EV-4 stay unsaved where the server cannot be reached, and say so', async () => {
    const { api, model } = fixture();
    model.open();
    await settled();
    model.type('Wants a demo.');
    api.refusing[PATH] = 'conversation.not-yours';
    await model.save();
    expect(model.refused.value).toBe('conversation.not-yours');
    expect(model.isUnsaved.value).toBe(true);
  });
});
