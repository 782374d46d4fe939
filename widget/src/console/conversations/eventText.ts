import type { Entry } from '../../protocol/frames';
import { heldBefore } from '../../protocol/holders';
import { exactTime } from '../../shared/format';
import { t } from '../texts/en';

type Says = Record<string, string | ((name: string, former: string) => string) | undefined>;

/**
 * What an entry that is no message says; an unknown kind says its name rather than nothing.
 *
 * `log` tells who had the conversation before. The rep who looks is "you".
 */
export function eventText(
  entry: Entry,
  visitor: string,
  log: readonly Entry[] = [],
  me?: string,
): string {
  const says: Says = t.talk.events;
  const { kind, reason, author } = entry;
  if (isMeeting(kind)) return meetingText(kind, exactTime(reason ?? entry.at));
  const why = isAutomated(entry, log) ? 'automated' : (reason ?? '');
  const found = says[`${kind}.${why}`] ?? says[kind] ?? kind;
  const name = author.name ?? (author.kind === 'rep' ? t.card.someone : visitor);
  if (typeof found === 'string') return found;
  const isHandedToMe = entry.reason === 'transferred' && author.id === me;
  return found(isHandedToMe ? t.talk.toYou : name, heldBefore(log, entry.seq) ?? t.card.someone);
}

/** A rep who has come by what was said on its behalf. */
function isAutomated({ kind, seq }: Entry, log: readonly Entry[]): boolean {
  return kind === 'joined' && log.some((next) => next.seq === seq + 1 && next.automated === true);
}

type Meeting = 'meeting-booked' | 'meeting-moved' | 'meeting-cancelled';

function isMeeting(kind: Entry['kind']): kind is Meeting {
  return kind.startsWith('meeting-') && kind !== 'meeting-requested';
}

function meetingText(kind: Meeting, time: string): string {
  if (kind === 'meeting-booked') return t.meetings.noted(time);
  return kind === 'meeting-moved' ? t.meetings.movedTo(time) : t.meetings.calledOff(time);
}
