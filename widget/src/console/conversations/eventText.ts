import type { Entry } from '../../protocol/frames';
import { t } from '../texts/en';

type Says = Record<string, string | ((name: string) => string) | undefined>;

/** What an entry that is no message says; an unknown kind says its name rather than nothing. */
export function eventText(entry: Entry, visitor: string): string {
  const says: Says = t.talk.events;
  const { kind, reason, author } = entry;
  const found = says[`${kind}.${reason ?? ''}`] ?? says[kind] ?? kind;
  const name = author.name ?? (author.kind === 'rep' ? t.card.someone : visitor);
  return typeof found === 'string' ? found : found(name);
}
