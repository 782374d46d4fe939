import type { Clock } from '../shared/clock';
import type { ServerFrame } from './frames';
import { FoyerSocket, type SocketSettings, type Wire } from './FoyerSocket';
import { timerWatchdog } from './watchdog';

/** Time that moves only when a test moves it. */
export class FakeClock implements Clock {
  private time = Date.parse('2026-11-23T10:00:00Z');
  private timers: { due: number; call: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { due: this.time + milliseconds, call };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  move(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = this.timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = next.due;
      next.call();
    }
    this.time = end;
  }
}

type Sent = { type: string; id: string } & Record<string, unknown>;

/** The server's end of one connection. */
export class FakeWire implements Wire {
  onopen: Wire['onopen'] = null;
  onmessage: Wire['onmessage'] = null;
  onclose: Wire['onclose'] = null;
  readonly sent: Sent[] = [];
  closed = false;

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Sent);
  }

  close(): void {
    this.closed = true;
  }

  say(frame: ServerFrame): void {
    this.onmessage?.call(
      null as never,
      new MessageEvent('message', { data: JSON.stringify(frame) }),
    );
  }

  breaks(): void {
    this.onclose?.call(null as never, new CloseEvent('close'));
  }

  /** The last order of this kind that the client sent. */
  last(type: string): Sent {
    const found = this.sent.findLast((frame) => frame.type === type);
    if (!found) throw new Error(`no ${type} was sent`);
    return found;
  }
}

/** A socket whose server is the test. */
export function socketFixture(settings: Partial<SocketSettings> = {}) {
  const clock = new FakeClock();
  const wires: FakeWire[] = [];
  const socket = new FoyerSocket({
    connect: () => {
      const wire = new FakeWire();
      wires.push(wire);
      return wire;
    },
    credentials: () => Promise.resolve({ token: 'secret' }),
    since: () => [],
    silence: 25_000,
    clock,
    watchdog: timerWatchdog(clock),
    random: () => 1,
    ...settings,
  });
  const wire = (): FakeWire => {
    const newest = wires.at(-1);
    if (!newest) throw new Error('the socket was not started');
    return newest;
  };
  /** Opens the newest connection and greets it. */
  const greet = async (welcome: Partial<Extract<ServerFrame, { type: 'welcome' }>> = {}) => {
    wire().onopen?.call(null as never, new Event('open'));
    await settled();
    wire().say({
      type: 'welcome',
      id: 's1',
      re: wire().last('hello').id,
      serverTime: new Date(clock.now()).toISOString(),
      build: 'test',
      conversations: [],
      gaps: [],
      ...welcome,
    });
    await settled();
  };
  return { socket, clock, wires, wire, greet };
}

/** Lets every promise that can settle now do so. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 20; round++) await Promise.resolve();
}
