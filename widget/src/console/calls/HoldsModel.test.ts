import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Calling } from '../../calls/browserTools';
import { FakeLine } from '../app/consoleFixture';
import { HoldsModel } from './HoldsModel';

const hold = { conversation: 'cnv_1', state: 'held', place: 1, since: '2026-11-23T10:00:00Z' };

function fixture(hasMicrophone = true) {
  const line = new FakeLine();
  const holds = new HoldsModel(line);
  const isJoined = signal(false);
  const toggle = vi.fn(() => {
    isJoined.value = hasMicrophone;
    return Promise.resolve();
  });
  const allow = vi.fn(() => Promise.resolve());
  const offer = signal({ on: true, video: true, start: true });
  const model = { conversation: 'cnv_1', offer, isJoined, toggle, allow };
  return { line, holds, toggle, allow, calling: { model } as unknown as Calling };
}

describe('a visitor who holds', () => {
  it('VC-7 is told of once a call, until it is answered or gone', () => {
    const { line, holds } = fixture();
    line.say({ type: 'hold.changed', hold });
    line.say({ type: 'hold.changed', hold: { ...hold, place: 2 } });
    expect(holds.of('cnv_1')?.place).toBe(2);
    expect(new Set(holds.asked.value.map(({ call }) => call)).size).toBe(1);
    const before = holds.missed.value;
    line.say({ type: 'hold.changed', hold: { ...hold, state: 'missed' } });
    expect(holds.asked.value).toEqual([]);
    expect(holds.missed.value).toBe(before + 1);
  });

  it('VC-7 leaves the missed calls when it calls again, and is not asked for while it moves up', () => {
    const { line, holds } = fixture();
    line.say({ type: 'hold.changed', hold: { ...hold, state: 'left' } });
    line.say({ type: 'hold.changed', hold: { ...hold, place: 2 } });
    expect(holds.missed.value).toBe(2);
    line.say({ type: 'hold.changed', hold });
    expect(holds.missed.value).toBe(2);
  });

  it('VC-7 is spoken with by the rep who answered first', async () => {
    const { holds, calling, toggle, allow } = fixture();
    await holds.pickUp(calling);
    expect(toggle).not.toHaveBeenCalled();
    await holds.answer('cnv_1', () => Promise.resolve(true));
    await holds.pickUp(calling);
    await holds.pickUp(calling);
    expect(toggle.mock.calls).toEqual([['microphone']]);
    expect(allow.mock.calls).toEqual([['audio']]);
  });

  it('VC-7 is not spoken with by who came second', async () => {
    const { line, holds, calling, toggle } = fixture();
    await holds.answer('cnv_1', () => Promise.resolve(false));
    await holds.pickUp(calling);
    void holds.answer('cnv_1', () => new Promise(() => undefined));
    line.say({ type: 'conversation.taken', conversation: 'cnv_1', by: { name: 'Ben' } });
    await holds.pickUp(calling);
    expect(toggle).not.toHaveBeenCalled();
  });

  it('VC-7 waits as in any call where the rep has no microphone', async () => {
    const { holds, calling, allow } = fixture(false);
    await holds.answer('cnv_1', () => Promise.resolve(true));
    await holds.pickUp(calling);
    expect(allow).not.toHaveBeenCalled();
  });
});
