import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../loader/host';
import { FakeClock, settled } from '../protocol/socketFixture';
import { memoryStore } from '../shared/storage';
import { VisitorApp } from './VisitorApp';

const limits = {
  idleAfterSeconds: 60,
  batchSeconds: 1,
  heartbeatSeconds: 5,
  hiddenHeartbeatSeconds: 50,
};
const greeted = {
  visitor: 'vis_1',
  token: 'token',
  refresh: 'refresh',
  tokenEndsAt: '2027-01-01T00:00:00Z',
  connect: false,
  open: false,
  limits,
};

type Post = [path: string, body: Record<string, unknown>];

/** An app on a page, with a Foyer that answers as told. */
function appFixture({ consentRequired = false, privacyControl = false, status = 200 } = {}) {
  const posts: Post[] = [];
  const page = { off: false };
  vi.stubGlobal('fetch', (address: string, request: { body: string }) => {
    const path = address.split('/').at(-1) ?? '';
    posts.push([path, JSON.parse(request.body) as Record<string, unknown>]);
    const site = { name: 'Fern', consentRequired };
    const answer = page.off ? { off: true } : path === 'hello' ? { ...greeted, site } : {};
    const told = status === 404 ? { code: 'site.unknown' } : answer;
    return Promise.resolve(new Response(JSON.stringify(told), { status }));
  });
  const clock = new FakeClock();
  const [lasting, tab] = [memoryStore(), memoryStore()];
  const launcher = {
    root: document.createElement('p').attachShadow({ mode: 'open' }),
    focus: vi.fn(),
    show: vi.fn(),
    remove: vi.fn(),
  };
  const draw = vi.fn(() => launcher);
  const app = new VisitorApp(
    { base: 'https://foyer.example/', site: 'demo', launcher: draw },
    {
      lasting,
      tab,
      clock,
      privacyControl,
      bringMessenger: () => new Promise(() => undefined),
      bringRecorder: () => new Promise(() => undefined),
    },
  );
  const sent = (path: string) => posts.filter(([to]) => to === path).map(([, body]) => body);
  const obey = async (...command: Command): Promise<void> => {
    app.obey(command);
    await new Promise((done) => setTimeout(done, 0));
    await settled();
  };
  return { app, lasting, tab, launcher, draw, sent, obey, page, clock };
}

beforeEach(() => {
  vi.stubGlobal(
    'WebSocket',
    class {
      close = vi.fn();
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('VisitorApp', () => {
  it('WEB-1 says hello, keeps who the visitor is, and draws the launcher', async () => {
    const { app, lasting, draw, sent } = appFixture();
    await app.begin();
    expect(sent('hello')).toMatchObject([{ site: 'demo', consent: null }]);
    expect(lasting.get('foyer.visitor')).toBe('refresh');
    expect(draw).toHaveBeenCalledOnce();
  });

  it('PR-1 keeps nothing and tells nothing before consent', async () => {
    const { app, lasting, tab, sent, obey } = appFixture({ consentRequired: true });
    await app.begin();
    await obey('event', 'trial started', {});
    await obey('identify', { email: 'kim@acme.example' });
    expect([lasting.get('foyer.visitor'), tab.get('foyer.visitor')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(sent('facts')).toEqual([]);
    expect(sent('identify')).toEqual([]);
    await obey('consent', true);
    expect(lasting.get('foyer.visitor')).toBe('refresh');
    expect(sent('hello').at(-1)).toMatchObject({ consent: true, refresh: 'refresh' });
  });

  it('PR-1 forgets who it was when consent is withdrawn', async () => {
    const { app, lasting, sent, obey } = appFixture();
    await app.begin();
    await obey('consent', false);
    expect(lasting.get('foyer.visitor')).toBeUndefined();
    expect(lasting.get('foyer.consent')).toBe('no');
    expect(sent('consent')).toMatchObject([{ consent: false, token: 'token' }]);
  });

  it('PR-1 stops in this tab when consent is withdrawn in another', async () => {
    const { app, lasting, sent, clock } = appFixture();
    await app.begin();
    lasting.set('foyer.consent', 'no');
    await app.heed();
    clock.move(60_000);
    await settled();
    expect(sent('facts')).toEqual([]);
    expect(lasting.get('foyer.visitor')).toBeUndefined();
  });

  it('PR-1 takes Global Privacy Control for a no, and tells no page then', async () => {
    const { app, lasting, sent } = appFixture({ privacyControl: true });
    await app.begin();
    expect(sent('hello')).toMatchObject([{ consent: false, page: { title: '' } }]);
    expect(lasting.get('foyer.visitor')).toBeUndefined();
  });

  it('PR-1 lets who said no use the chat, for this tab', async () => {
    const { app, lasting, tab, obey } = appFixture({ privacyControl: true });
    await app.begin();
    await obey('open');
    expect(lasting.get('foyer.visitor')).toBeUndefined();
    expect(tab.get('foyer.visitor')).toBe('refresh');
  });

  it('SEC-2 passes a signed token on as identity', async () => {
    const { app, sent, obey } = appFixture();
    await app.begin();
    await obey('identify', { email: 'kim@acme.example', token: 'signed' });
    expect(sent('identify')).toMatchObject([{ email: 'kim@acme.example', identity: 'signed' }]);
  });

  it('CV-9 opens again after a reload as it was', async () => {
    const { app, tab, launcher } = appFixture();
    tab.set('foyer.open', '1');
    await app.begin();
    expect(launcher.show).toHaveBeenLastCalledWith(expect.objectContaining({ open: true }));
  });

  it('WEB-3 stays quiet on a site that Foyer does not know', async () => {
    const { app, draw, obey } = appFixture({ status: 404 });
    await app.begin();
    await obey('open');
    expect(draw).not.toHaveBeenCalled();
  });

  it('WEB-3 takes the messenger from an open page when it is switched off, and falls silent', async () => {
    const { app, lasting, launcher, sent, page, clock, obey } = appFixture();
    await app.begin();
    page.off = true;
    clock.move(6_000);
    await obey('open');
    expect(launcher.remove).toHaveBeenCalledOnce();
    const told = sent('facts').length;
    clock.move(600_000);
    await settled();
    expect(sent('facts')).toHaveLength(told);
    expect(sent('pulse')).toEqual([]);
    expect(lasting.get('foyer.visitor'), 'who it is stays known').toBe('refresh');
  });

  it('WEB-3 hears of the switch where it may not track', async () => {
    const { app, launcher, sent, page, clock } = appFixture({ consentRequired: true });
    await app.begin();
    page.off = true;
    clock.move(26_000);
    await vi.waitFor(() => expect(launcher.remove).toHaveBeenCalledOnce());
    expect(sent('pulse')).toEqual([{ site: 'demo' }]);
    expect(sent('facts')).toEqual([]);
  });

  it('WEB-3 rejects while Foyer is down, so that the loader can try again', async () => {
    const { app } = appFixture({ status: 503 });
    await expect(app.begin()).rejects.toThrow();
  });

  it('WEB-1 removes everything at shutdown', async () => {
    const { app, lasting, tab, launcher, obey } = appFixture();
    tab.set('foyer.draft', 'half a sen');
    await app.begin();
    await obey('shutdown');
    expect(tab.get('foyer.draft')).toBeUndefined();
    expect(lasting.get('foyer.visitor')).toBeUndefined();
    expect(launcher.remove).toHaveBeenCalledOnce();
  });
});
