import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { RehearsalModel, stands, type Rehearsed } from './RehearsalModel';

const NONE = { count: 0, latest: [] };
const REHEARSED: Rehearsed = {
  since: '2026-10-28T00:00:00Z',
  visits: 3,
  unreadable: 0,
  unknownFields: [],
  streams: [{ key: 's1', name: 'Target', inForce: 1, draft: 1, gained: NONE, lost: NONE }],
  rules: [],
  reps: [],
};

describe('routing rehearsal', () => {
  it('RT-5 tells how far it is and shows what came of it', async () => {
    const api = new FakeApi({
      '/api/rehearsal': [
        { done: 0, of: 3 },
        { done: 3, of: 3, rehearsed: REHEARSED },
      ],
    });
    const model = new RehearsalModel(api);
    const heard: (number | undefined)[] = [];
    model.progress.subscribe((now) => heard.push(now?.done));
    await model.run();
    expect(heard).toEqual([undefined, 0, 0, 3, undefined]);
    expect(model.rehearsed.value?.visits).toBe(3);
    expect(model.refusal.value).toBeUndefined();
  });

  it('RT-5 says why it does not run, and keeps what was shown', async () => {
    const api = new FakeApi({ '/api/rehearsal': [{ done: 3, of: 3, rehearsed: REHEARSED }] });
    const model = new RehearsalModel(api);
    await model.run();
    api.refusing['/api/rehearsal'] = 'rehearsal.no-draft';
    await model.run();
    expect(model.refusal.value).toBe('rehearsal.no-draft');
    expect(model.rehearsed.value).toBeDefined();
    expect(model.running.value).toBe(false);
  });

  it('RT-5 hears a refusal that comes in the middle, and an answer that breaks off', async () => {
    const busy = new RehearsalModel(
      new FakeApi({ '/api/rehearsal': [{ done: 0, of: 0, refused: 'rehearsal.busy' }] }),
    );
    await busy.run();
    expect(busy.refusal.value).toBe('rehearsal.busy');
    const broken = new RehearsalModel(new FakeApi({ '/api/rehearsal': [{ done: 1, of: 3 }] }));
    await broken.run();
    expect(broken.refusal.value).toBe('offline');
  });

  it('RT-5 can be stopped, which is no failure', async () => {
    const api = new FakeApi({
      '/api/rehearsal': [
        { done: 0, of: 9 },
        { done: 1, of: 9 },
      ],
    });
    const model = new RehearsalModel(api);
    model.progress.subscribe((now) => {
      if (now?.of === 9) model.stop();
    });
    await model.run();
    expect(model.refusal.value).toBeUndefined();
    expect(model.rehearsed.value).toBeUndefined();
  });

  it('RT-5 knows a line that stands from one that moved', () => {
    const [line] = REHEARSED.streams;
    expect(line && stands(line)).toBe(true);
    expect(line && stands({ ...line, lost: { count: 1, latest: [] } })).toBe(false);
  });
});
