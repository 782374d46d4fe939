import { describe, expect, it } from 'vitest';
import java from '../../../../plugin-core/src/main/java/io/foyer/configuration/entity/Shortcut.java?raw';
import { gapsIn, PLACEHOLDERS, rank, slashAt } from './slash';

describe('the slash', () => {
  it.each([
    ['/', 1, ''],
    ['/he', 3, 'he'],
    ['Well, /no ca', 12, 'no ca'],
    ['one\n/two', 8, 'two'],
    ['/hello there', 3, 'he'],
  ])('CV-6 opens the menu at the start of a word: %j', (text, caret, query) => {
    expect(slashAt(text, caret)?.query).toBe(query);
  });

  it.each([
    ['and/or', 6],
    ['https://', 8],
    ['/a\nb', 4],
    ['hello', 5],
    ['', 0],
  ])('CV-6 leaves other slashes alone: %j', (text, caret) => {
    expect(slashAt(text, caret)).toBeUndefined();
  });
});

describe('what is left to be filled in', () => {
  it('CV-6 is found where it stands', () => {
    const text = 'Hi {visitor first name}, {:-) {Company|us} {Shoe Size}';
    expect(gapsIn(text).map(({ name }) => name)).toEqual(['visitor first name', 'Company']);
    expect(gapsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '{visitor first name}',
      '{Company|us}',
    ]);
  });

  it('CV-6 has the names that the server knows', () => {
    const [, list = ''] = /PLACEHOLDERS =\s+Set\.of\(([^)]+)\)/.exec(java) ?? [];
    const known = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    expect([...PLACEHOLDERS].sort()).toEqual(known.sort());
  });
});

describe('the search', () => {
  const names = ['no call', 'calling', 'hello', 'local time', 'Call back'];

  it('CV-6 begins with what begins so, then other words, then letters in order', () => {
    const found = (query: string) =>
      names
        .filter((name) => rank(name, 'some text', query) > 0)
        .sort((one, other) => rank(other, '', query) - rank(one, '', query));
    expect(found('cal')).toEqual(['calling', 'Call back', 'no call', 'local time']);
    expect(found('cbk')).toEqual(['Call back']);
    expect(found('zzz')).toEqual([]);
    expect(found(' ')).toEqual(names);
    expect(rank('hello', 'How can I help?', 'help')).toBeGreaterThan(0);
  });
});
