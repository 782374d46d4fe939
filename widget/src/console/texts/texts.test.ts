import { beforeAll, describe, expect, it } from 'vitest';
import { SPOKEN } from '../../shared/languages';
import { textsFor } from './index';
import { leaves, said, type Leaf } from './textsFixture';

const NAMES = ['⟦0⟧', '⟦1⟧', '⟦2⟧'];
const NUMBERS = [7, 35, 64];

/** What one types is the same in every language. */
const TYPED = '.console.formatting.words.lines';

/** The values that are in the text. */
function held(text: Leaf | undefined, values: unknown[]): string[] {
  const words = said(text, values) ?? '';
  return values.map(String).filter((value) => words.includes(value));
}

let english: [string, Leaf][];
beforeAll(async () => {
  english = leaves(await textsFor('en'));
});

describe.each(SPOKEN.filter((one) => one !== 'en'))('the console in %s', (language) => {
  it('I18-1 names whom and what English names', async () => {
    const own = new Map(leaves(await textsFor(language)));
    expect([...own.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    for (const [key, text] of english) {
      if (typeof text !== 'function') continue;
      expect(held(own.get(key), NAMES), key).toEqual(held(text, NAMES));
      expect(held(own.get(key), NUMBERS), key).toEqual(held(text, NUMBERS));
    }
  });

  it('I18-1 leaves nothing empty, and no sentence in English', async () => {
    const own = new Map(leaves(await textsFor(language)));
    for (const [key, text] of english) {
      const words = said(own.get(key), NAMES);
      const original = said(text, NAMES);
      if (original === undefined || original === '' || key === TYPED) continue;
      expect(words?.trim(), key).not.toBe('');
      const isSentence = (original.match(/[a-z]{3,}/g) ?? []).length >= 4;
      if (isSentence) expect(words, key).not.toBe(original);
    }
  });
});
