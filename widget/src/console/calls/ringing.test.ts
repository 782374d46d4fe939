import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { FakeClock } from '../../protocol/socketFixture';
import type { Asked } from './CallsModel';
import { ringForCalls } from './ringing';

describe('a visitor who calls', () => {
  it('VC-3 rings until somebody answers or declines, and is told of once', () => {
    const asked = signal<readonly Asked[]>([]);
    const clock = new FakeClock();
    const [ring, tell] = [vi.fn(), vi.fn()];
    ringForCalls({ asked }, clock, ring, tell);
    expect(ring).not.toHaveBeenCalled();
    asked.value = [{ call: 'call_1', conversation: 'cnv_1' }];
    clock.move(8_000);
    expect(ring).toHaveBeenCalledTimes(3);
    expect(tell.mock.calls).toEqual([['cnv_1']]);
    asked.value = [];
    clock.move(60_000);
    expect(ring).toHaveBeenCalledTimes(3);
    asked.value = [{ call: 'call_2', conversation: 'cnv_1' }];
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
