import { describe, expect, it } from 'vitest';
import page from '../../../../docs/messenger-texts.md?raw';
import { SPOKEN } from '../../shared/languages';
import { en } from './en';
import { textsFor } from './index';

const SLOT = /\{\w+\}/g;
/** Words that are the same in more than one language. */
const ALIKE = new Set([
  'chat',
  'email',
  'emailExample',
  'secondsLeft',
  'messages',
  'message',
  'sent',
]);

describe.each(SPOKEN)('the messenger in %s', (language) => {
  it('I18-1 says everything, with the same slots as in English', async () => {
    const texts = await textsFor(`${language}-XX`);
    for (const [key, english] of Object.entries(en)) {
      const said = texts[key as keyof typeof en];
      expect(said.trim(), key).not.toBe('');
      expect(said.match(SLOT)?.sort(), key).toEqual(english.match(SLOT)?.sort());
      if (language !== 'en' && !ALIKE.has(key)) expect(said, key).not.toBe(english);
    }
  });

  it('I18-1 keeps short what stands on buttons', async () => {
    const texts = await textsFor(language);
    for (const key of ['sendEmail', 'bookMeeting', 'chatWithAPerson', 'tryAgain'] as const) {
      expect(texts[key].length, key).toBeLessThan(32);
    }
  });
});

/** Where the server finds which texts a company may replace; `npx vitest -u` writes it anew. */
const CATALOGUE = '../../../../plugin-core/src/main/resources/configuration/messenger-texts.json';

function longest(text: string): number {
  return Math.min(255, Math.max(40, 3 * text.length));
}

describe('texts in the company’s words', () => {
  it('I18-1 stand in the place of the messenger’s own, and only there', async () => {
    const texts = await textsFor('de', { greeting: 'Moin!' });
    expect(texts).toEqual({ ...(await textsFor('de')), greeting: 'Moin!' });
    expect((await textsFor('de')).greeting).not.toBe('Moin!');
  });

  it('I18-1 are checked by the server against every text, its slots, and room for thrice as much', async () => {
    const entries = Object.entries(en).map(([key, text]) => {
      const placeholders = (text.match(SLOT) ?? []).map((slot) => slot.slice(1, -1));
      return [key, { placeholders, longest: longest(text) }];
    });
    const list = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
    await expect(list).toMatchFileSnapshot(CATALOGUE);
  });

  it('I18-1 are listed for those who write them', () => {
    const rows = Object.entries(en).map(
      ([key, text]) => `| \`${key}\` | ${text} | ${longest(text)} |`,
    );
    expect(page.match(/^\| `.*\|$/gm)).toEqual(rows);
  });

  it('I18-1 have names that a person tells apart without capitals', () => {
    const names = Object.keys(en).map((key) => key.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
