import { describe, expect, it } from 'vitest';
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
