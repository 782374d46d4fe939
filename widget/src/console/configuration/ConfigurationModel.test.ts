import { describe, expect, it } from 'vitest';
import { FakeClock, settled } from '../../protocol/socketFixture';
import { FakeApi } from '../app/consoleFixture';
import { ConfigurationModel } from './ConfigurationModel';
import { configuration, version } from './configurationFixture';

function fixture(answer: unknown = configuration()) {
  const clock = new FakeClock();
  const api = new FakeApi({ '/api/configuration': answer });
  const model = new ConfigurationModel(api, (ms, call) => clock.after(ms, call));
  return { clock, api, model };
}

describe('configuration', () => {
  it('OPS-4 publishes exactly what was shown', async () => {
    const { api, model } = fixture();
    await model.read();
    api.answers['POST /api/configuration/publish'] = { version: 4 };
    model.ask('publish');
    await model.publish('Spring');
    expect(api.bodies).toEqual([{ version: 3, draft: 'f00', note: 'Spring' }]);
    expect(model.question.value).toBeUndefined();
    expect(model.done.value).toBe(4);
  });

  it('OPS-4 keeps the question open and says why when it was refused', async () => {
    const { api, model } = fixture();
    await model.read();
    api.refusing['/api/configuration/publish'] = 'configuration.changed-meanwhile';
    model.ask('publish');
    await model.publish('');
    expect(model.question.value).toBe('publish');
    expect(model.refusal.value).toBe('configuration.changed-meanwhile');
    model.cancel();
    expect(model.refusal.value).toBeUndefined();
  });

  it('OPS-4 returns to an earlier version, naming the one it saw in force', async () => {
    const { api, model } = fixture();
    await model.read();
    api.answers['POST /api/configuration/versions/2/return'] = { version: 4 };
    model.ask({ returnTo: version(2) });
    await model.returnTo(version(2));
    expect(api.posted).toEqual(['/api/configuration/versions/2/return']);
    expect(api.bodies).toEqual([{ version: 3 }]);
    expect(model.done.value).toBe(4);
  });

  it('OPS-4 does not change what somebody is about to confirm', async () => {
    const { api, clock, model } = fixture();
    const close = model.open();
    await settled();
    model.ask('publish');
    api.answers['/api/configuration'] = configuration({ draft: 'ba4' });
    clock.move(10_000);
    await settled();
    expect(model.configuration.value?.draft).toBe('f00');
    model.cancel();
    clock.move(10_000);
    await settled();
    expect(model.configuration.value?.draft).toBe('ba4');
    close();
  });

  it('OPS-4 says when it may not be seen or does not come', async () => {
    const { api, model } = fixture(500);
    await model.read();
    expect(model.state.value).toBe('failed');
    api.answers['/api/configuration'] = 403;
    await model.read();
    expect(model.state.value).toBe('forbidden');
  });
});
