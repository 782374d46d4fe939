import { describe, expect, it } from 'vitest';
import { FakeClock } from '../protocol/socketFixture';
import { Holder, NoHolder, type Surroundings } from './Holder';
import type { ToHolder } from './messages';

const LIGHTNING = 'https://acme.lightning.force.com';
const DOMAIN = 'https://acme.my.salesforce.com';

/** The window around the frame, played by the test. */
class FakeSurroundings implements Surroundings {
  readonly said: (readonly [ToHolder, string])[] = [];
  private readonly listeners = new Set<(data: unknown, origin: string) => void>();
  constructor(readonly origin: string | undefined) {}

  post(message: ToHolder, origin: string): void {
    this.said.push([message, origin]);
  }

  onMessage(listener: (data: unknown, origin: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  hears(data: unknown, origin: string): void {
    this.listeners.forEach((listener) => listener(data, origin));
  }

  get isHeard(): boolean {
    return this.listeners.size > 0;
  }
}

function holder(origin: string | undefined) {
  const around = new FakeSurroundings(origin);
  const clock = new FakeClock();
  return { around, clock, holder: new Holder(around, clock, [DOMAIN, LIGHTNING]) };
}

describe('the page that holds the frame', () => {
  it('OPS-2 is told that the frame is ready, and hands over a code', async () => {
    const { around, holder: page } = holder(LIGHTNING);
    const code = page.askForCode();
    expect(around.said).toEqual([[{ foyer: 'ready', version: 1 }, LIGHTNING]]);
    around.hears({ foyer: 'code', code: 'once' }, LIGHTNING);
    await expect(code).resolves.toBe('once');
    expect(around.isHeard).toBe(false);
  });

  it('SEC-1 is told nothing where its origin is not one of the org', async () => {
    const { around, holder: page } = holder('https://evil.example');
    await expect(page.askForCode()).rejects.toBeInstanceOf(NoHolder);
    expect(page.say({ foyer: 'open', recordId: '0015g00000ABCde' })).toBe(false);
    expect(around.said).toEqual([]);
  });

  it('SEC-1 is named by each origin of the org where the browser does not tell, never by *', () => {
    const { around, holder: page } = holder(undefined);
    page.say({ foyer: 'height', height: 300 });
    expect(around.said.map(([, origin]) => origin)).toEqual([DOMAIN, LIGHTNING]);
  });

  it('SEC-1 is not heard where another origin speaks, or the words are others', async () => {
    const { around, clock, holder: page } = holder(LIGHTNING);
    const code = page.askForCode();
    around.hears({ foyer: 'code', code: 'stolen' }, 'https://evil.example');
    around.hears({ foyer: 'code' }, LIGHTNING);
    around.hears({ foyer: 'code', code: 7 }, LIGHTNING);
    around.hears('code', LIGHTNING);
    around.hears(null, LIGHTNING);
    clock.move(20_000);
    await expect(code).rejects.toBeInstanceOf(NoHolder);
  });
});
