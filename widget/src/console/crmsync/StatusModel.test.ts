import { describe, expect, it } from 'vitest';
import { FakeClock, settled } from '../../protocol/socketFixture';
import { FakeApi } from '../app/consoleFixture';
import { StatusModel, type OutboxRow } from './StatusModel';

const parked: OutboxRow = {
  id: 7,
  kind: 'conversation',
  key: 'cnv_1',
  state: 'PARKED',
  attempts: 3,
  lastError: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
  createdAt: '2026-11-23T10:00:00Z',
};

function fixture(answer: unknown) {
  const clock = new FakeClock();
  const api = new FakeApi({ '/api/status': answer });
  const model = new StatusModel(api, (ms, call) => clock.after(ms, call));
  return { clock, api, model };
}

describe('status', () => {
  it('EV-3 tries a parked entry again and reads anew', async () => {
    const { api, model } = fixture({ outbox: { waiting: 0, parked: 1, rows: [parked] } });
    await model.read();
    api.answers['/api/status'] = { outbox: { waiting: 1, parked: 0, rows: [] } };
    await model.retry(parked);
    expect(api.posted).toEqual(['/api/status/outbox/7/retry']);
    expect(model.status.value.outbox?.parked).toBe(0);
    expect(model.retrying.value.size).toBe(0);
  });

  it('OBS-1 tries a parked mail again, and goes on where the server refuses that', async () => {
    const mail = { id: 'mail_1', kind: 'code', state: 'PARKED', attempts: 1 } as const;
    const row = { ...mail, createdAt: '2026-11-23T10:00:00Z' };
    const { api, model } = fixture({ mail: { on: true, waiting: 0, parked: 1, rows: [row] } });
    await model.read();
    await model.retryMail(row);
    expect(api.posted).toEqual(['/api/status/mails/mail_1/retry']);
    api.answers['/api/status/mails/mail_1/retry'] = 404;
    await model.retryMail(row);
    expect(model.status.value.mail?.parked).toBe(1);
    expect(model.retrying.value.size).toBe(0);
  });

  it('OBS-1 is read again every ten seconds while it is open', async () => {
    const { clock, api, model } = fixture({ outbox: { waiting: 1, parked: 0, rows: [] } });
    const close = model.open();
    await settled();
    api.answers['/api/status'] = { outbox: { waiting: 2, parked: 0, rows: [] } };
    clock.move(10_000);
    await settled();
    expect(model.status.value.outbox?.waiting).toBe(2);
    close();
    api.answers['/api/status'] = 500;
    clock.move(60_000);
    await settled();
    expect(model.state.value).toBe('shown');
  });

  it('OBS-1 keeps what it knew when the server is silent, and says when it may not be seen', async () => {
    const { api, model } = fixture({});
    await model.read();
    api.answers['/api/status'] = 500;
    await model.read();
    expect(model.state.value).toBe('shown');
    api.answers['/api/status'] = 403;
    await model.read();
    expect(model.state.value).toBe('forbidden');
  });
});
