import { describe, expect, it } from 'vitest';
import { Problem } from '../app/Api';
import { FakeApi, FakeLine } from '../app/consoleFixture';
import { RepModel, type Entrance } from './RepModel';

const ME = { rep: { id: '005A', name: 'Ana Novak' }, rights: ['REP'], available: false };
const ENDED = new Problem(401, 'access.session-ended', '');

function model(entrance?: Entrance) {
  const api = new FakeApi({ '/api/me': ME });
  return { api, rep: new RepModel(api, new FakeLine(), entrance) };
}

/** The page around a frame: gives a code, or does not. */
class FakeEntrance implements Entrance {
  entered = 0;
  constructor(private readonly enters: () => Promise<void>) {}

  enter(): Promise<void> {
    this.entered += 1;
    return this.enters();
  }
}

describe('the sign-in', () => {
  it('OPS-3 tells that the session has ended, and not only that nobody is signed in', async () => {
    const { api, rep } = model();
    await rep.check();
    expect(rep.state.value).toBe('signed-in');
    api.answers['/api/me'] = ENDED;
    await rep.recheck();
    expect(rep.state.value).toBe('ended');
  });

  it('OPS-3 tells the same when another window signed out and took the cookie', async () => {
    const { api, rep } = model();
    await rep.check();
    api.answers['/api/me'] = 401;
    await rep.recheck();
    expect(rep.state.value).toBe('ended');
  });

  it('OPS-3 tells whose permission set was taken away', async () => {
    const { api, rep } = model();
    await rep.check();
    api.answers['/api/me'] = new Problem(403, 'access.no-rights', '');
    await rep.recheck();
    expect(rep.state.value).toBe('no-rights');
  });

  it('UI-2 stays where it is while the server cannot be reached', async () => {
    const { api, rep } = model();
    await rep.check();
    api.answers['/api/me'] = new Problem(0, 'offline', '');
    await rep.recheck();
    expect(rep.state.value).toBe('signed-in');
  });

  it('OPS-3 goes on by itself when Salesforce answers again', async () => {
    const { api, rep } = model();
    api.answers['/api/me'] = new Problem(503, 'access.rights-unconfirmed', '');
    await rep.check();
    expect(rep.state.value).toBe('unconfirmed');
    api.answers['/api/me'] = ME;
    await rep.recheck();
    expect(rep.state.value).toBe('signed-in');
  });
});

describe('the sign-in of a frame', () => {
  it('OPS-2 comes in by a code of the page around it', async () => {
    const entrance: FakeEntrance = new FakeEntrance(() => {
      api.answers['/api/me'] = ME;
      return Promise.resolve();
    });
    const { api, rep } = model(entrance);
    api.answers['/api/me'] = 401;
    await rep.check();
    expect(rep.state.value).toBe('signed-in');
  });

  it('OPS-2 comes in again by itself when its session has ended', async () => {
    const entrance: FakeEntrance = new FakeEntrance(() => {
      api.answers['/api/me'] = ME;
      return Promise.resolve();
    });
    const { api, rep } = model(entrance);
    await rep.check();
    expect(entrance.entered).toBe(0);
    api.answers['/api/me'] = ENDED;
    await rep.recheck();
    expect([rep.state.value, entrance.entered]).toEqual(['signed-in', 1]);
  });

  it.each([
    ['not-let-in', new Error('nobody holds this frame')],
    ['not-let-in', new Problem(401, 'access.code-refused', '')],
    ['not-let-in', new Problem(404, 'access.embedding-off', '')],
    ['no-rights', new Problem(403, 'access.no-rights', '')],
    ['failed', new Problem(503, 'access.salesforce-away', '')],
    ['failed', new Problem(0, 'offline', '')],
  ])('OPS-2 says %s where the entrance is closed by %s', async (state, reason) => {
    const { api, rep } = model(new FakeEntrance(() => Promise.reject(reason)));
    api.answers['/api/me'] = 401;
    await rep.check();
    expect(rep.state.value).toBe(state);
  });
});
