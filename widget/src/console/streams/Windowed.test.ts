import { describe, expect, it } from 'vitest';
import { spanOf } from './Windowed';

describe('rows near the screen', () => {
  it('LS-4 covers what is seen and some beyond, wherever somebody scrolls', () => {
    for (let top = 0; top < 20_000; top += 37) {
      const { first, end } = spanOf(top, 800, 160);
      expect(first).toBeLessThanOrEqual(Math.max(0, Math.floor(top / 160) - 2));
      expect(end).toBeGreaterThan(Math.ceil((top + 800) / 160));
      expect(end - first).toBeLessThan(30);
    }
  });

  it('LS-4 stays the same while somebody scrolls a little', () => {
    expect(spanOf(3_200, 800, 160)).toEqual(spanOf(3_210, 800, 160));
  });
});
