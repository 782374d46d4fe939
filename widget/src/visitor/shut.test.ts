import { describe, expect, it } from 'vitest';
import { FakeClock } from '../protocol/socketFixture';
import { memoryStore } from '../shared/storage';
import { Identity } from './Identity';
import type { HelloAnswer } from './rest';
import { Shut } from './Shut';
import { VisitorSession } from './VisitorSession';

const GREETED = { visitor: 'vis_kim', refresh: 'refresh', token: 'token', tokenEndsAt: '' };

function browser(answer: object) {
  const lasting = memoryStore();
  const hellos: Record<string, unknown>[] = [];
  const offs: unknown[] = [];
  const server = { answer };
  const session = new VisitorSession({
    post: (_path, body) => {
      hellos.push(body as Record<string, unknown>);
      return Promise.resolve(server.answer as HelloAnswer);
    },
    site: 'demo',
    tab: 't1',
    identity: new Identity(lasting, memoryStore()),
    consent: () => null,
    page: () => ({ url: 'https://shop.example/', title: '' }),
    clock: new FakeClock(),
    off: (atOnce) => offs.push(atOnce),
    shut: new Shut(lasting),
  });
  return { lasting, hellos, offs, server, session };
}

describe('a browser that is shut out', () => {
  it('BL-1 remembers it for its other tabs, and takes everything away at once', async () => {
    const { lasting, offs, session } = browser(GREETED);
    await session.hello();
    session.blocked();

    expect(lasting.get(Shut.KEY)).toBe('vis_kim');
    expect(offs).toEqual([true]);
  });

  it('BL-1 names itself at the next page though its token is lost, until it is let in', async () => {
    const { lasting, hellos, server, session } = browser({ off: true, blocked: true });
    lasting.set(Shut.KEY, 'vis_kim');
    await session.hello();

    expect(hellos[0]).toMatchObject({ blocked: 'vis_kim' });
    expect(lasting.get(Shut.KEY)).toBe('vis_kim');

    server.answer = GREETED;
    await session.hello();
    expect(lasting.get(Shut.KEY)).toBeUndefined();
  });

  it('WEB-3 a site that is switched off lets nobody in', async () => {
    const { lasting, session } = browser({ off: true });
    lasting.set(Shut.KEY, 'vis_kim');
    await session.hello();

    expect(lasting.get(Shut.KEY)).toBe('vis_kim');
  });
});
