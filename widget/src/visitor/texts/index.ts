import type { Words } from '../../loader/host';
import { spokenIn, type Spoken } from '../../shared/languages';
import { fill } from '../../shared/texts';
import { en, type Texts } from './en';

/** The closed messenger says so little that all languages come along. */
const LANGUAGES: Record<Spoken, Texts> = {
  en,
  es: { openChat: 'Abrir el chat', unread: '{count} sin leer' },
  fr: { openChat: 'Ouvrir le chat', unread: '{count} non lus' },
  de: { openChat: 'Chat öffnen', unread: '{count} ungelesen' },
  pt: { openChat: 'Abrir o chat', unread: '{count} não lidas' },
  ja: { openChat: 'チャットを開く', unread: '未読 {count} 件' },
};

/** What the launcher says: handed to the loader, which is too small to know words. */
export function wordsFor(tag: string | undefined): Words {
  const { openChat, unread } = LANGUAGES[spokenIn(tag) ?? 'en'];
  return { openChat, unread: (count) => fill(unread, { count }) };
}
