import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { Router, type History } from '../app/Route';
import { BlockModel } from './BlockModel';

const KIM = { visitor: 'vis_kim', name: 'Kim Doe', report: false };

function blocking() {
  const api = new FakeApi();
  let path = '/console/conversations/cnv_1';
  const history: History = {
    query: () => '',
    path: () => path,
    push: (to) => (path = to),
    replace: (to) => (path = to),
    onBack: () => undefined,
  };
  return { api, where: () => path, model: new BlockModel(api, new Router(history)) };
}

describe('shutting a visitor out', () => {
  it('BL-1 asks once more, shuts out, goes home and says who it was', async () => {
    const { api, where, model } = blocking();
    await model.block('');
    expect(api.posted).toEqual([]);

    model.ask(KIM);
    await model.block('');

    expect(api.posted).toEqual(['/api/visitors/vis_kim/block']);
    expect(where()).toBe('/console/');
    expect(model.done.value?.name).toBe('Kim Doe');
    expect(model.asked.value).toBeUndefined();
  });

  it('BL-2 tells support in the words of the rep', async () => {
    const { api, model } = blocking();
    model.ask({ ...KIM, report: true });
    await model.block('Insults');

    expect(api.posted).toEqual(['/api/visitors/vis_kim/block']);
    expect(api.bodies).toEqual([{ report: true, words: 'Insults' }]);
  });

  it('BL-1 a refusal is said where it was asked, and nothing else happens', async () => {
    const { api, where, model } = blocking();
    api.refusing['/api/visitors/vis_kim/block'] = 'conversation.not-yours';
    model.ask(KIM);
    await model.block('');

    expect(model.refusal.value).toBe('conversation.not-yours');
    expect(model.asked.value).toEqual(KIM);
    expect(where()).toBe('/console/conversations/cnv_1');
    model.cancel();
    model.ask(KIM);
    expect(model.refusal.value).toBeUndefined();
  });
});
