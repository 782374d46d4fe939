import { describe, expect, it } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { callFixture, callOf, fakeDevices } from './callFixture';

const here = { microphone: false, camera: false };
const other = { ...here, page: 'page_1' };
const relay = { urls: ['turn:relay.example'], username: 'later', credential: 'x' };

/** A rep who talks. */
async function talking() {
  const call = await callFixture('rep');
  void call.model.toggle('microphone');
  await settled();
  const page = await call.joins(callOf({ visitor: other, rep: here }));
  const joins = () => call.wire().sent.filter(({ type }) => type === 'call.join').length;
  return { ...call, page, joined: joins };
}

describe('a call in trouble', () => {
  it('VC-5 takes its place again where an old line of this page was found dead late', async () => {
    const { say, joined, model } = await talking();
    const before = joined();
    await say(callOf({ visitor: other, rep: { microphone: true, camera: false } }));
    expect(joined()).toBe(before + 1);
    expect(model.media.microphone.value).toBeDefined();
  });

  it('VC-5 keeps the sound where a switch is told while the line is lost', async () => {
    const { model, wire } = await talking();
    wire().breaks();
    void model.toggle('camera');
    await settled();
    expect(model.media.microphone.value).toBeDefined();
    expect(model.media.camera.value).toBeDefined();
    expect(model.media.trouble.value).toBeUndefined();
  });

  it('VC-5 keeps the sound where an order does not get through', async () => {
    const { model, wire } = await talking();
    wire().breaks();
    await model.allow('audio');
    expect(model.media.microphone.value).toBeDefined();
    expect(model.media.trouble.value).toBe('failed');
  });

  it('VC-5 asks for new relays before it looks for another way', async () => {
    const { peers, wire, page } = await talking();
    peers[0]?.becomes('failed');
    await settled();
    expect(peers[0]?.restarts).toBe(0);
    const { id } = wire().last('call.join') as unknown as { id: string };
    const call = callOf({ visitor: other, rep: { ...here, page } });
    const answer = { type: 'call.joined' as const, id: 's', re: id, conversation: 'cnv_1' };
    wire().say({ ...answer, call, ice: [relay] });
    await settled();
    expect(peers[0]?.relays).toEqual([relay]);
    expect(peers[0]?.restarts).toBe(1);
  });

  it('VC-2 begins no new call with a microphone that was allowed after the end', async () => {
    const devices = fakeDevices();
    const give = devices.getUserMedia.bind(devices);
    let allow = (): void => undefined;
    devices.getUserMedia = (wish) => new Promise((done) => (allow = () => done(give(wish))));
    const { model, say, wire } = await callFixture('visitor', { devices, inFront: false });
    await say(callOf());
    void model.toggle('microphone');
    await say(callOf({ state: 'ended', endReason: 'hung-up', endedBy: 'rep' }));
    allow();
    await settled();
    expect(wire().sent.some(({ type }) => type === 'call.join')).toBe(false);
    expect(model.media.microphone.value).toBeUndefined();
  });

  it('VC-4 says that a microphone was unplugged, on both sides', async () => {
    const { model, wire } = await talking();
    const track = model.media.microphone.value;
    track?.onended?.(new Event('ended'));
    await settled();
    expect(model.media.trouble.value).toBe('no-microphone');
    expect(wire().last('call.switch')).toMatchObject({ microphone: false });
  });

  it('VC-4 tries a microphone without letting anybody hear it', async () => {
    const { model, peers } = await callFixture('rep');
    const trial = model.media.trial();
    await trial.on('microphone');
    expect(trial.microphone.value).toBeDefined();
    expect(model.media.microphone.value).toBeUndefined();
    expect(peers).toHaveLength(0);
  });
});
