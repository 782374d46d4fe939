import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { ImportModel } from './ImportModel';

const line = { action: 'CREATE', object: 'Team__c', name: 'Night shift', fields: [] };

function fixture() {
  const api = new FakeApi();
  let read = 0;
  const model = new ImportModel(api, () => {
    read += 1;
    return Promise.resolve();
  });
  model.begin();
  return { api, model, read: () => read };
}

describe('import', () => {
  it('OPS-4 says first what it would do, then does just that', async () => {
    const { api, model, read } = fixture();
    api.answers['POST /api/configuration/import'] = { applied: false, lines: [line] };
    api.answers['POST /api/configuration/import?apply=true'] = { applied: true, lines: [line] };
    await model.choose('{"format":"foyer-configuration/1"}');
    expect(model.result.value?.applied).toBe(false);
    expect(read()).toBe(0);
    await model.apply();
    expect(api.bodies).toEqual(Array(2).fill({ format: 'foyer-configuration/1' }));
    expect(model.result.value?.applied).toBe(true);
    expect(read()).toBe(1);
  });

  it('OPS-4 refuses a file that is no configuration, and forgets the one before', async () => {
    const { api, model } = fixture();
    await model.choose('{}');
    await model.choose('no JSON');
    expect(model.refusal.value).toBe('configuration.document-unreadable');
    expect(model.result.value).toBeUndefined();
    expect(api.posted).toHaveLength(1);
  });
});
