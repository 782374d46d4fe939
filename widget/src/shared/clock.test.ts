import { expect, test } from 'vitest';
import { secondsUntil } from './clock';

test('LS-9 half a minute never reads more, however late the frame or the screen', () => {
  expect(secondsUntil(30_000, 0)).toBe(30);
  expect(secondsUntil(30_000, -400)).toBe(30);
  expect(secondsUntil(30_000, 29_000)).toBe(1);
  expect(secondsUntil(30_000, 40_000)).toBe(0);
});
