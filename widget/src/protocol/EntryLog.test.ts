import { describe, expect, it } from 'vitest';
import { EntryLog } from './EntryLog';
import type { Entry } from './frames';

const entry = (seq: number): Entry => ({
  seq,
  kind: 'message',
  at: '2026-11-23T10:00:00Z',
  author: { kind: 'visitor' },
  text: `message ${seq}`,
});
const numbers = (log: EntryLog): number[] => log.entries.map(({ seq }) => seq);

describe('EntryLog', () => {
  it('CV-3 shows each entry once and in order', () => {
    const log = new EntryLog();
    [1, 2, 2, 1, 3].forEach((seq) => log.push(entry(seq)));
    expect(numbers(log)).toEqual([1, 2, 3]);
    expect(log.known).toBe(3);
  });

  it('CV-3 notices a gap and closes it', () => {
    const log = new EntryLog();
    log.push(entry(1));
    expect(log.push(entry(4))).toBe(false);
    expect(log.known).toBe(1);
    log.fill(1, [entry(2), entry(3), entry(4)], 4);
    expect(numbers(log)).toEqual([1, 2, 3, 4]);
    expect(log.known).toBe(4);
  });

  it('takes numbers that it may not see for known', () => {
    const log = new EntryLog();
    log.push(entry(1));
    log.fill(1, [entry(3)], 4);
    expect(log.known).toBe(4);
    expect(log.push(entry(5))).toBe(true);
  });
});
