import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServerFrame } from '../protocol/frames';
import { FakeClock, FakeWire, settled } from '../protocol/socketFixture';
import { LiveView } from './LiveView';

/** A page whose recorder and server are the test's. */
function pageFixture(privatePaths: string[] = []) {
  const wires: FakeWire[] = [];
  vi.stubGlobal('WebSocket', function Live() {
    const wire = Object.assign(new FakeWire(), { addEventListener: () => undefined });
    wires.push(wire);
    return wire;
  });
  const clock = new FakeClock();
  const recording = { snapshot: vi.fn(), stop: vi.fn() };
  const ends: ((why: 'too-busy' | 'too-large') => void)[] = [];
  const startRecording = vi.fn((_way: unknown, _clock: unknown, ended: (typeof ends)[0]) => {
    ends.push(ended);
    return recording;
  });
  const heard: ((frame: ServerFrame) => void)[] = [];
  const connections: ((state: string) => void)[] = [];
  const bring = vi.fn(() => Promise.resolve({ startRecording }));
  const live = new LiveView({
    session: { freshToken: () => Promise.resolve('token') },
    sockets: {
      socket: {
        onFrame: (listener: (typeof heard)[0]) => heard.push(listener),
        onConnection: (listener: (typeof connections)[0]) => connections.push(listener),
      },
    },
    clock,
    tab: 'tab_1',
    base: 'https://foyer.example/',
    bring,
    privatePaths: () => privatePaths,
  } as never);
  live.allow(true);
  const say = (frame: object) =>
    heard.forEach((hear) => hear({ id: 's', ...frame } as ServerFrame));
  const connect = async () => {
    wires.at(-1)?.onopen?.call(null as never, new Event('open'));
    await settled();
    const welcome = {
      type: 'welcome',
      re: 'q',
      serverTime: '',
      build: '',
      conversations: [],
      gaps: [],
    };
    wires.at(-1)?.say({ id: 's', ...welcome } as never);
    await settled();
  };
  const start = async (...tabs: string[]) => {
    say({ type: 'live.start', tabs });
    await connect();
  };
  const drops = () => connections.forEach((hear) => hear('waiting'));
  return { live, wires, clock, recording, startRecording, bring, ends, say, start, connect, drops };
}

describe('LiveView of a page', () => {
  let page: ReturnType<typeof pageFixture>;
  beforeEach(() => {
    page = pageFixture();
  });

  it('V360-4 sends nothing while nobody looks', () => {
    expect(page.wires).toEqual([]);
  });

  it('V360-4 offers its tab and records while somebody looks, and ends with it', async () => {
    await page.start('tab_1');
    expect(page.wires[0]?.last('live.offer')).toMatchObject({ tab: 'tab_1' });
    expect(page.startRecording).toHaveBeenCalledOnce();
    page.say({ type: 'live.stop' });
    expect(page.recording.stop).toHaveBeenCalled();
    expect(page.wires[0]?.closed).toBe(true);
  });

  it('V360-4 leaves it to the tab that is looked at', () => {
    page.say({ type: 'live.start', tabs: ['tab_2'] });
    expect(page.wires).toEqual([]);
  });

  it('PR-1 stops at once when consent is withdrawn, and does not start without', async () => {
    await page.start('tab_1');
    page.live.allow(false);
    expect(page.recording.stop).toHaveBeenCalled();
    page.say({ type: 'live.start', tabs: ['tab_1'] });
    expect(page.wires).toHaveLength(1);
  });

  it('V360-4 shows no private page, whatever the server says', () => {
    page = pageFixture([location.pathname]);
    page.say({ type: 'live.start', tabs: ['tab_1'] });
    expect(page.wires).toEqual([]);
  });

  it('V360-4 draws the page whole when a viewer begins', async () => {
    await page.start('tab_1');
    page.wires[0]?.say({ type: 'live.snapshot', id: 's9' });
    expect(page.recording.snapshot).toHaveBeenCalledOnce();
  });

  it('V360-4 begins anew after the connection was lost', async () => {
    await page.start('tab_1');
    page.wires[0]?.breaks();
    expect(page.recording.stop).toHaveBeenCalledOnce();
    page.clock.move(1_000);
    await page.connect();
    expect(page.startRecording).toHaveBeenCalledTimes(2);
  });

  it('V360-4 is not watched any more where a new connection says nothing of it', async () => {
    await page.start('tab_1');
    page.drops();
    page.say({ type: 'welcome' });
    expect(page.recording.stop).toHaveBeenCalled();
  });

  it('V360-4 goes on where a new connection is told before its welcome', async () => {
    await page.start('tab_1');
    page.drops();
    page.say({ type: 'live.start', tabs: ['tab_1'] });
    page.say({ type: 'welcome' });
    expect(page.recording.stop).not.toHaveBeenCalled();
  });

  it('V360-4 tries again after a refusal, as long as somebody looks', async () => {
    await page.start('tab_1');
    page.wires[0]?.say({
      type: 'error',
      id: 's9',
      code: 'liveview.nobody-looks',
      detail: '',
    } as never);
    expect(page.wires[0]?.closed).toBe(true);
    page.clock.move(5_000);
    await page.connect();
    expect(page.startRecording).toHaveBeenCalledTimes(2);

    page.wires[1]?.say({ type: 'error', id: 's10', code: 'server.failed', detail: '' } as never);
    page.say({ type: 'live.stop' });
    page.clock.move(60_000);
    expect(page.wires).toHaveLength(2);
  });

  it('V360-4 says so where the recorder cannot be brought', async () => {
    page.bring.mockReturnValueOnce(Promise.reject(new Error('blocked')));
    await page.start('tab_1');
    expect(page.wires[0]?.last('live.offer')).toMatchObject({ tab: 'tab_1' });
    expect(page.wires[0]?.last('live.end')).toMatchObject({ reason: 'unsupported' });
  });

  it('V360-4 says why it stops, and tries a busy page again when it may be calm', async () => {
    await page.start('tab_1');
    page.ends[0]?.('too-busy');
    expect(page.wires[0]?.last('live.end')).toMatchObject({ reason: 'too-busy' });
    page.clock.move(20_000);
    page.wires[0]?.say({ type: 'ping', id: 's9', serverTime: '' } as never);
    page.clock.move(10_000);
    await settled();
    expect(page.startRecording).toHaveBeenCalledTimes(2);
  });

  it('V360-4 leaves a page alone that is too large, until there is another', async () => {
    await page.start('tab_1');
    page.ends[0]?.('too-large');
    page.clock.move(20_000);
    await settled();
    expect(page.startRecording).toHaveBeenCalledOnce();
    page.live.turnPage();
    await settled();
    expect(page.startRecording).toHaveBeenCalledTimes(2);
  });
});
