import { exactTime } from '../../shared/format';
import { t } from '../texts/en';
import { pauseText } from './pauseText';
import type { Concern, Person } from './PeopleModel';
import type { Off } from './RepModel';

/** How a person stands now, and an absence that is planned. */
export function standing(person: Person): { tone: string; text: string; planned?: string } {
  if (person.off) return { tone: toneOf(person.off), text: whyOff(person.off) };
  const planned = absence(person);
  return {
    tone: person.available ? 'good' : 'still',
    text: person.available ? t.people.available : t.people.notAvailable,
    ...(planned !== undefined && { planned }),
  };
}

/** What is wrong, and what to do about it. */
export function concernText(concern: Concern): { says: string; todo: string } {
  const { kind, name, where = '', visitors, off } = concern;
  const why = off ? whyOff(off) : t.people.notAvailable;
  switch (kind) {
    case 'rule':
      return t.people.concerns.rule(where, name, why);
    case 'team':
      return t.people.concerns.team(where, name, why);
    case 'visitors':
      return t.people.concerns.visitors(visitors, name, why);
    case 'no-permission':
      return t.people.concerns.noPermission(name);
  }
}

/** A pause ends by itself; all else is for somebody to mend. */
function toneOf({ reason }: Off): string {
  return reason === 'chosen' || reason === 'away' ? 'still' : 'bad';
}

/** Why somebody is not available. */
export function whyOff(off: Off): string {
  const { reason, until } = off;
  if (reason === 'chosen') return pauseText(off) ?? t.people.notAvailable;
  if (reason === 'absent' && until !== undefined) return t.people.absentUntil(exactTime(until));
  return t.people.off[reason];
}

function absence({ absentFrom, absentUntil }: Person): string | undefined {
  if (absentFrom === undefined || Date.parse(absentFrom) < Date.now()) return undefined;
  return t.people.planned(
    exactTime(absentFrom),
    absentUntil === undefined ? undefined : exactTime(absentUntil),
  );
}
