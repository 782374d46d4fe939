import { describe, expect, it } from 'vitest';
import { wordDiff } from './wordDiff';

function marked(before: string, after: string): string {
  const signs = { same: '', gone: '-', new: '+' };
  return wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('');
}

describe('what became of a text', () => {
  it.each([
    ['He go home', 'He goes home', 'He [-go][+goes] home'],
    ['same', 'same', 'same'],
    ['', 'new', '[+new]'],
    ['I don’t know!', 'I do not know.', 'I [-don’t][+do] [+not ]know[-!][+.]'],
    ['über ça', 'über ça va', 'über ça[+ va]'],
  ])('AI-4 %j becomes %j', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown);
  });

  it('AI-4 both texts can be read out of it', () => {
    const before = 'One two  three, four!\nfive 6 👍';
    const after = 'Two three; four. Five\n6 seven 👍';
    const of = (kinds: string[]) =>
      wordDiff(before, after)
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(of(['same', 'gone'])).toBe(before);
    expect(of(['same', 'new'])).toBe(after);
  });

  it('AI-4 a text without end is compared as a whole', () => {
    const long = 'word '.repeat(3_000);
    expect(wordDiff(long, `${long}x`)).toEqual([
      { kind: 'gone', text: long },
      { kind: 'new', text: `${long}x` },
    ]);
  });
});
