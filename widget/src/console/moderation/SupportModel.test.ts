import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { SupportModel } from './SupportModel';

const NOON = Date.parse('2026-11-18T12:00:00Z');
const REPORT = { id: 'rpt_1', at: '2026-11-18T11:00:00Z', by: 'Ana Novak', address: '203.0.113.7' };

function support() {
  const api = new FakeApi({ '/api/support': { reports: [REPORT], blocks: [] } });
  return {
    api,
    model: new SupportModel(
      api,
      () => () => undefined,
      () => NOON,
    ),
  };
}

describe('the page of support', () => {
  it('BL-2 shuts a network out until its end, for the report that led to it', async () => {
    const { api, model } = support();
    model.ask({ addresses: '203.0.113.7', report: 'rpt_1' });
    await model.blockAddresses('203.0.113.0/24', 7);

    expect(api.bodies).toEqual([
      { addresses: '203.0.113.0/24', until: '2026-11-25T12:00:00.000Z', report: 'rpt_1' },
    ]);
    expect(model.asked.value).toBeUndefined();
    expect(model.view.value.reports).toEqual([REPORT]);
  });

  it('BL-2 a range that is refused stays to be mended', async () => {
    const { api, model } = support();
    api.refusing['/api/support/blocks'] = 'addresses.too-many';
    model.ask({ addresses: '' });
    await model.blockAddresses('0.0.0.0/0', undefined);

    expect(model.refusal.value).toBe('addresses.too-many');
    expect(model.asked.value).toEqual({ addresses: '' });
    expect(api.bodies).toEqual([{ addresses: '0.0.0.0/0' }]);
  });

  it('PR-4 a transcript is asked for only when support opens it', async () => {
    const { api, model } = support();
    api.answers['/api/support/reports/rpt_1/transcript'] = { entries: [{ seq: 1 }] };
    await model.unblock('blk_1');
    expect(model.transcripts.value).toEqual({});
    await model.readTranscript('rpt_1');

    expect(model.transcripts.value.rpt_1).toEqual([{ seq: 1 }]);
    expect(api.posted).toEqual(['/api/support/blocks/blk_1/lift']);
  });
});
