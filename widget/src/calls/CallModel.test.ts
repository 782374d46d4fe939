import { describe, expect, it } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { memoryStore } from '../shared/storage';
import { callFixture, callOf, fakeDevices } from './callFixture';
import { standing } from './standing';
import { en } from './texts/en';

const here = { microphone: false, camera: false };

describe('a call', () => {
  it('VC-2 begins with the first microphone or camera that is switched on', async () => {
    const { model, wire, joins, peers } = await callFixture('rep');
    void model.toggle('microphone');
    await settled();
    const join = wire().last('call.join');
    expect(join).toMatchObject({ conversation: 'cnv_1', microphone: true, camera: false });
    await joins(callOf({ rep: here }));
    expect(model.isJoined.value).toBe(true);
    expect(peers).toHaveLength(0);
  });

  it('VC-2 sends nothing of a visitor before its rep lets it in, and then only so much', async () => {
    const { model, say, joins, peers } = await callFixture('visitor');
    await say(callOf());
    const page = await joins(callOf());
    await model.media.on('microphone');
    await model.media.on('camera');
    const peer = peers[0];
    const seat = { page, microphone: true, camera: true };
    expect([peer?.sends('audio'), peer?.sends('video')]).toEqual([false, false]);
    await say(callOf({ visitor: seat, allowed: 'audio' }));
    expect([peer?.sends('audio'), peer?.sends('video')]).toEqual([true, false]);
    await say(callOf({ visitor: seat, allowed: 'video' }));
    expect([peer?.sends('audio'), peer?.sends('video')]).toEqual([true, true]);
  });

  it('VC-2 sends what the rep switches on and off while it talks', async () => {
    const { model, joins, peers } = await callFixture('rep');
    void model.toggle('microphone');
    await settled();
    await joins(callOf({ visitor: { ...here, page: 'page_1' }, rep: here }));
    const peer = peers[0];
    expect([peer?.sends('audio'), peer?.sends('video')]).toEqual([true, false]);
    void model.toggle('camera');
    void model.toggle('microphone');
    await settled();
    expect([peer?.sends('audio'), peer?.sends('video')]).toEqual([false, true]);
  });

  it('VC-2 lets a rep who calls be heard in the tab in front alone', async () => {
    const behind = await callFixture('visitor', { inFront: false });
    await behind.say(callOf());
    expect(behind.wire().sent.some(({ type }) => type === 'call.join')).toBe(false);
    expect(behind.model.isLive.value).toBe(true);
    behind.comes();
    await settled();
    expect(behind.wire().sent.some(({ type }) => type === 'call.join')).toBe(true);
  });

  it('VC-5 goes on after a page with what was on, in that tab alone', async () => {
    const store = memoryStore();
    store.set('foyer.call', 'cnv_1');
    const { say, wire } = await callFixture('visitor', { store, inFront: false });
    await say(callOf({ visitor: { microphone: true, camera: false } }));
    await settled();
    expect(wire().last('call.join')).toMatchObject({ microphone: true, camera: false });
  });

  it('VC-5 makes a new connection for a page that came anew, and keeps it over a lost line', async () => {
    const { model, say, joins, peers, wire } = await callFixture('rep');
    void model.toggle('microphone');
    await settled();
    const page = await joins(callOf({ visitor: { ...here, page: 'page_1' }, rep: here }));
    expect(peers).toHaveLength(1);
    peers[0]?.becomes('connected');
    const rep = { page, microphone: true, camera: false };
    await say(callOf({ rep, visitor: here }));
    expect(model.link.linked.value).toBe('connected');
    await say(callOf({ rep: { microphone: true, camera: false }, visitor: here }));
    expect(model.isJoined.value).toBe(true);
    await say(callOf({ rep, visitor: { ...here, page: 'page_2' } }));
    expect(peers).toHaveLength(2);
    expect(peers[0]?.close).toHaveBeenCalled();
    expect(model.link.linked.value).toBe('reconnecting');
    expect(wire().closed).toBe(false);
  });

  it('VC-5 steps back where another window of the same person takes part', async () => {
    const { model, say, joins } = await callFixture('rep');
    void model.toggle('microphone');
    await settled();
    await joins(callOf({ rep: here }));
    await say(callOf({ rep: { page: 'page_other', microphone: true, camera: false } }));
    expect(model.isJoined.value).toBe(false);
    expect(model.isElsewhere.value).toBe(true);
    expect(model.media.microphone.value).toBeUndefined();
  });

  it('VC-4 switches everything off at the end, and keeps no memory of it', async () => {
    const { model, say, joins, store, peers } = await callFixture('rep');
    void model.toggle('microphone');
    await settled();
    await joins(callOf({ visitor: { ...here, page: 'page_1' }, rep: here }));
    expect(store.get('foyer.call')).toBe('cnv_1');
    await say(callOf({ state: 'ended', endReason: 'hung-up', endedBy: 'visitor' }));
    expect(model.media.microphone.value).toBeUndefined();
    expect(peers[0]?.close).toHaveBeenCalled();
    expect(store.get('foyer.call')).toBeUndefined();
  });

  it('VC-4 says in a word why a microphone cannot be had, and begins no call', async () => {
    for (const [error, trouble] of [
      ['NotAllowedError', 'denied'],
      ['NotReadableError', 'busy'],
      ['NotFoundError', 'no-microphone'],
    ] as const) {
      const { model, wire } = await callFixture('rep', { devices: fakeDevices(error) });
      await model.toggle('microphone');
      expect(model.media.trouble.value).toBe(trouble);
      expect(wire().sent.some(({ type }) => type === 'call.join')).toBe(false);
    }
  });

  it('VC-2 keeps early word of the other end until its own connection is there', async () => {
    const { say, joins, peers, wire } = await callFixture('visitor');
    await say(callOf());
    const signal = { type: 'call.signalled' as const, id: 's', conversation: 'cnv_1' };
    const description = { type: 'offer' as const, sdp: 'v=0' };
    wire().say({ ...signal, page: 'page_rep', description });
    await joins(callOf());
    expect(peers[0]?.remote).toEqual([description]);
    expect(wire().last('call.signal')).toMatchObject({
      to: 'page_rep',
      description: { type: 'answer' },
    });
  });

  it('VC-3 asks for the way anew once its rep has answered', async () => {
    const { model, say, joins, wire, peers } = await callFixture('visitor');
    void model.toggle('microphone');
    await settled();
    const asked = callOf({ state: 'asked', by: 'visitor', rep: here });
    const page = await joins(asked);
    const before = wire().sent.filter(({ type }) => type === 'call.join').length;
    const visitor = { page, microphone: true, camera: false };
    await say(callOf({ by: 'visitor', visitor, allowed: 'audio' }));
    expect(wire().sent.filter(({ type }) => type === 'call.join')).toHaveLength(before + 1);
    expect(peers).toHaveLength(0);
    await joins(callOf({ by: 'visitor', visitor, allowed: 'audio' }));
    expect(peers).toHaveLength(1);
  });

  it('TR-3 reads that it is on hold once its rep has handed it over, and goes on with the next', async () => {
    const { model, say, joins, peers } = await callFixture('visitor');
    await say(callOf());
    const page = await joins(callOf());
    peers[0]?.becomes('connected');
    const visitor = { page, microphone: true, camera: false };
    expect(standing(model, en, 'Ben Carter')).not.toBe(en.onHold('Ben Carter'));
    await say(callOf({ visitor, rep: here, onHold: true }));
    expect(peers[0]?.close).toHaveBeenCalled();
    expect(standing(model, en, 'Ben Carter')).toBe(en.onHold('Ben Carter'));
    await say(callOf({ visitor, rep: { ...here, page: 'page_ben' } }));
    expect(peers).toHaveLength(2);
    peers[1]?.becomes('connected');
    expect(standing(model, en, 'Ben Carter')).toBe(en.running);
  });

  it('VC-5 says that there is no way to the other end once another one was tried in vain', async () => {
    const { model, say, joins, peers } = await callFixture('visitor');
    await say(callOf());
    await joins(callOf());
    peers[0]?.becomes('failed');
    await joins(callOf());
    expect(peers[0]?.restarts).toBe(1);
    expect(standing(model, en, 'Ben')).toBe(en.connecting);
    peers[0]?.becomes('connecting');
    peers[0]?.becomes('failed');
    expect(standing(model, en, 'Ben')).toBe(en.unreachable);
    expect(model.isJoined.value).toBe(true);
    peers[0]?.becomes('connected');
    expect(standing(model, en, 'Ben')).toBe(en.running);
  });
});
