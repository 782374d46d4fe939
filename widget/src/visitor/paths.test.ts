import { describe, expect, it } from 'vitest';
import { isHidden } from './paths';

describe('hidden paths', () => {
  it('WEB-1 knows whole paths and wildcards', () => {
    const patterns = ['/checkout', '/legal/*'];
    expect(
      ['/checkout', '/checkout/', '/legal/imprint'].map((path) => isHidden(path, patterns)),
    ).toEqual([true, true, true]);
    expect(['/', '/checkout/pay', '/legalese'].map((path) => isHidden(path, patterns))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
