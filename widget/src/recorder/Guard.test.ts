import { describe, expect, it } from 'vitest';
import { FakeClock } from '../protocol/socketFixture';
import { Guard } from './Guard';

function added(count: number): MutationRecord {
  const addedNodes = Array.from({ length: count }, () => document.createElement('p'));
  return { addedNodes } as unknown as MutationRecord;
}

describe('Guard', () => {
  it('V360-4 draws no page that is too large', () => {
    const guard = new Guard(new FakeClock());
    expect([guard.mayDraw(10_000), guard.mayDraw(10_001)]).toEqual([true, false]);
    expect(guard.maySend('x'.repeat(1024 * 1024 + 1))).toBe(false);
  });

  it('V360-4 follows no page that changes all the time, but one that changes much once', () => {
    const clock = new FakeClock();
    const guard = new Guard(clock);
    expect(guard.mayFollow([added(4_000)])).toBe(true);
    clock.move(5_000);
    expect(guard.mayFollow([added(4_000)])).toBe(true);
    expect(guard.mayFollow([added(4_000)])).toBe(false);
  });

  it('V360-4 counts what is below an element that is put in', () => {
    const large = document.createElement('div');
    for (let i = 0; i < 6_100; i++) large.append(document.createElement('i'));
    const one = { addedNodes: [large] } as unknown as MutationRecord;
    expect(new Guard(new FakeClock()).mayFollow([one])).toBe(false);
  });

  it('V360-4 sends no more than 256 kB a second', () => {
    const clock = new FakeClock();
    const guard = new Guard(clock);
    expect(guard.mayAdd(5 * 256 * 1024)).toBe(true);
    expect(guard.mayAdd(1)).toBe(false);
    clock.move(5_000);
    expect(guard.mayAdd(1)).toBe(true);
  });
});
