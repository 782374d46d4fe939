import { beforeEach, describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import type { Spoken } from '../../shared/languages';
import { memoryStore } from '../../shared/storage';
import { LanguageModel } from './LanguageModel';

let said: Spoken[];
let gone: Set<Spoken>;
/** Fetches that the test lets through itself. */
let held: Map<Spoken, () => void>;

beforeEach(() => {
  said = [];
  gone = new Set();
  held = new Map();
});

async function learn(language: Spoken): Promise<() => void> {
  if (gone.has(language)) throw new Error('offline');
  if (language === 'ja') await new Promise<void>((done) => held.set(language, done));
  return () => void said.push(language);
}

function model(wanted: string[], store = memoryStore()) {
  return new LanguageModel(store, wanted, learn);
}

describe('I18-1 the console', () => {
  it('speaks the first language of the browser that it knows', async () => {
    const language = model(['nl', 'de-AT', 'en']);
    await language.begin();
    expect(language.spoken.value).toBe('de');
    expect(said).toEqual(['de']);
  });

  it('keeps what a person chooses, until it is to follow the browser again', async () => {
    const store = memoryStore();
    await model(['en'], store).choose('fr');
    const later = model(['en'], store);
    await later.begin();
    expect(later.spoken.value).toBe('fr');
    await later.choose(undefined);
    expect(later.spoken.value).toBe('en');
    expect(model(['en'], store).choice.value).toBeUndefined();
  });

  it('speaks on as before where a language cannot be fetched', async () => {
    gone.add('es');
    const store = memoryStore();
    const language = model(['pt'], store);
    await language.begin();
    await language.choose('es');
    expect(language.spoken.value).toBe('pt');
    expect(language.choice.value).toBeUndefined();
    expect(model(['en'], store).choice.value).toBeUndefined();
  });

  it('speaks English where even the browser’s language cannot be fetched', async () => {
    gone.add('de');
    const language = model(['de']);
    await language.begin();
    expect(language.spoken.value).toBe('en');
  });

  it('does what was chosen last, whichever comes first', async () => {
    const language = model(['en']);
    const slow = language.choose('ja');
    await settled();
    await language.choose('de');
    held.get('ja')?.();
    await slow;
    expect(language.spoken.value).toBe('de');
    expect(language.choice.value).toBe('de');
    expect(said).toEqual(['de']);
  });

  it('changes the words that models hold', async () => {
    const language = model(['en']);
    const word = language.words(() => said.at(-1) ?? 'none');
    expect(word.value).toBe('none');
    await language.choose('de');
    expect(word.value).toBe('de');
  });
});
