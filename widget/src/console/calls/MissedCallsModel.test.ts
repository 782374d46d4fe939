import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { MissedCallsModel } from './MissedCallsModel';

const PATH = '/api/missed-calls';
const call = {
  conversation: { conversation: 'cnv_1' },
  how: 'missed',
  since: '2026-11-23T10:00:00Z',
  waitedSeconds: 30,
};

describe('missed calls', () => {
  it('VC-7 stand until somebody has seen to them', async () => {
    const api = new FakeApi({ [PATH]: [call] });
    const model = new MissedCallsModel(api);
    await model.read();
    expect(model.list.value).toEqual([call]);
    await model.seenTo('cnv_1');
    expect(api.posted).toEqual([`${PATH}/cnv_1/seen-to`]);
    expect(model.list.value).toEqual([]);
  });

  it('VC-7 stay where that was refused, and what was shown stays shown', async () => {
    const api = new FakeApi({ [PATH]: [call] });
    const model = new MissedCallsModel(api);
    await model.read();
    api.refusing[`${PATH}/cnv_1/seen-to`] = 'call.unknown';
    await model.seenTo('cnv_1');
    expect(model.refusal.value).toBe('call.unknown');
    api.answers[PATH] = 503;
    await model.read();
    expect(model.list.value).toEqual([call]);
  });
});
