import type { Words } from '../../loader/host';
import { fill, inLanguage } from '../../shared/texts';
import { en } from './en';

/** What the launcher says: handed to the loader, which is too small to know words. */
export function wordsFor(language: string | undefined): Words {
  const { openChat, unread } = inLanguage({ en }, language);
  return { openChat, unread: (count) => fill(unread, { count }) };
}
