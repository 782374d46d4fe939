import { expect, it } from 'vitest';
import type { Surroundings } from '../../bridge/Holder';
import { FakeClock } from '../../protocol/socketFixture';
import { FetchApi } from './Api';
import { FakeApi } from './consoleFixture';
import { Frame } from './Frame';

const LIGHTNING = 'https://acme.lightning.force.com';

/** A page around the frame that hands over a code at once. */
function salesforce(): Surroundings & { said: unknown[] } {
  const said: unknown[] = [];
  let hear: Parameters<Surroundings['onMessage']>[0] = () => undefined;
  return {
    said,
    origin: LIGHTNING,
    post(message) {
      said.push(message);
      if (message.foyer === 'ready') {
        queueMicrotask(() => hear({ foyer: 'code', code: 'once' }, LIGHTNING));
      }
    },
    onMessage(listener) {
      hear = listener;
      return () => undefined;
    },
  };
}

it('OPS-2 opens a session by the code of the page around it, and keeps it in memory', async () => {
  const around = salesforce();
  const api = new FakeApi({ '/api/sign-in/codes/ancestors': { origins: [LIGHTNING] } });
  api.answers['POST /api/sign-in/codes/exchange'] = { session: 'of-ana' };
  const frame = new Frame(around, new FakeClock(), api);
  expect(frame.credentials).toEqual({});
  await frame.enter();
  expect(frame.credentials).toEqual({ token: 'of-ana' });
  frame.open('0015g00000ABCde');
  expect(around.said.at(-1)).toEqual({ foyer: 'open', recordId: '0015g00000ABCde' });
});

it('OPS-2 shows the session as a bearer and sends no cookie', async () => {
  const asked: RequestInit[] = [];
  const ask = ((_path: string, init: RequestInit) => {
    asked.push(init);
    return Promise.resolve(new Response('{}'));
  }) as typeof fetch;
  await new FetchApi({ session: 'of-ana' }, ask).get('/api/me');
  expect(asked[0]).toMatchObject({
    credentials: 'omit',
    headers: { authorization: 'Bearer of-ana' },
  });
});
