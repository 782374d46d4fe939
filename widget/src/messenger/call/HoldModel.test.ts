import { describe, expect, it, vi } from 'vitest';
import type { Trouble } from '../../calls/OwnMedia';
import { settled } from '../../protocol/socketFixture';
import { memoryStore } from '../../shared/storage';
import { entryOf, messengerFixture, viewOf } from '../messengerFixture';
import { announce } from './announce';
import { HoldModel } from './HoldModel';

const SINCE = '2026-11-23T10:00:00Z';
const waiting = viewOf({ state: 'waiting', seq: 1 });
const requested = entryOf(1, { author: { kind: 'visitor' }, kind: 'requested' });

async function holdFixture(trouble?: Trouble) {
  const server = messengerFixture();
  await server.greet();
  const store = memoryStore();
  const hold = new HoldModel(server.model, {
    socket: server.socket,
    store,
    clock: server.clock,
    permit: () => Promise.resolve(trouble),
  });
  server.socket.onFrame(hold.hear);
  const say = async (frame: Parameters<ReturnType<typeof server.wire>['say']>[0]) => {
    server.wire().say(frame);
    await settled();
  };
  await say({ type: 'hold.offered', id: 's', on: true });
  return { ...server, hold, store, say };
}

const changed = (change: object) => ({
  type: 'hold.changed' as const,
  id: 's',
  hold: { conversation: 'cnv_1', state: 'held' as const, place: 2, since: SINCE, ...change },
});

async function holding() {
  const fixture = await holdFixture();
  await fixture.hold.call();
  await settled();
  await fixture.opened(waiting, [requested]);
  const { id } = fixture.wire().last('hold.take');
  await fixture.say({ ...changed({ company: 'Fern' }), re: id });
  return fixture;
}

describe('a visitor who calls', () => {
  it('VC-7 is offered nothing before the server says so', async () => {
    const { hold, say } = await holdFixture();
    expect(hold.mayCall.value).toBe(true);
    await say({ type: 'hold.offered', id: 's', on: false });
    expect(hold.mayCall.value).toBe(false);
  });

  it('VC-7 asks for a person, then takes a place and sees it', async () => {
    const { hold, say } = await holding();
    expect(hold.isHere.value).toBe(true);
    expect(hold.place.value?.place).toBe(2);
    await say(changed({ place: 1 }));
    expect(hold.place.value?.place).toBe(1);
    expect(hold.mayCall.value).toBe(false);
  });

  it('VC-7 takes none without a microphone, and is told why', async () => {
    const { hold, model } = await holdFixture('no-microphone');
    await hold.call();
    expect(hold.trouble.value).toBe('no-microphone');
    expect(model.outgoing.value).toEqual([]);
  });

  it('VC-7 leaves at any time, and may call again', async () => {
    const { hold, wire, say } = await holding();
    const left = hold.leave();
    const { id } = wire().last('hold.leave');
    await say({ ...changed({ state: 'left', place: undefined }), re: id });
    await left;
    expect(hold.isHeld.value).toBe(false);
    expect(hold.ending.value).toBe('left');
    expect(hold.mayCall.value).toBe(true);
  });

  it('VC-7 joins the call in the tab that called, and only soon after the answer', async () => {
    const { hold, say, clock } = await holding();
    expect(hold.isAnswered('cnv_1')).toBe(false);
    await say({ type: 'conversation.changed', id: 's', conversation: viewOf({ seq: 2 }) });
    expect(hold.isAnswered('cnv_1')).toBe(true);
    expect(hold.isHere.value).toBe(false);
    clock.move(15_000);
    expect(hold.isAnswered('cnv_1')).toBe(false);
  });

  it('VC-7 is told when nobody came', async () => {
    const { hold, say } = await holding();
    await say(changed({ state: 'missed', place: undefined }));
    const ended = viewOf({ state: 'ended', endReason: 'missed', seq: 2 });
    await say({ type: 'conversation.changed', id: 's', conversation: ended });
    expect(hold.ending.value).toBe('missed');
    expect(hold.called.value).toBeUndefined();
  });
});

describe('the announcement', () => {
  it('VC-7 is said now and again until somebody answers', async () => {
    const { clock } = await holdFixture();
    const voice = { say: vi.fn(), hush: vi.fn() };
    const stop = announce('Thank you.', 'en', voice, clock);
    clock.move(90_000);
    expect(voice.say).toHaveBeenCalledTimes(3);
    stop();
    clock.move(90_000);
    expect(voice.say).toHaveBeenCalledTimes(3);
    expect(voice.hush).toHaveBeenCalledTimes(1);
  });
});
