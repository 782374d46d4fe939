import { useEffect } from 'preact/hooks';
import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { Heads, Nothing, Skeleton } from '../ui/parts';
import { concernText, standing } from './peopleText';
import type { Concern, Person } from './PeopleModel';

/** Who the reps are, and who of them needs attention; for sales ops and managers. */
export function People() {
  const { people } = useAdmin();
  const { ticks } = useConsole();
  useEffect(() => people.open(), [people]);
  const state = people.state.value;
  const { readAt, people: all, attention } = people.view.value;
  return (
    <section class="tile wide" aria-label={t.people.title}>
      <div class="row">
        <h2>{t.people.title}</h2>
        {readAt !== undefined && (
          <span class="small muted" title={exactTime(readAt)}>
            {t.people.read(since(readAt, ticks.minute.value))}
          </span>
        )}
      </div>
      {state === 'loading' && <Skeleton rows={3} />}
      {state === 'failed' && <Nothing title={t.people.failed} help={t.people.failedHelp} />}
      {state === 'shown' && (
        <>
          <Attention concerns={attention} />
          {all.length === 0 ? <Nothing title={t.people.empty} help={t.people.emptyHelp} /> : null}
          {all.length > 0 && <Table people={all} />}
        </>
      )}
    </section>
  );
}

function Attention({ concerns }: { concerns: readonly Concern[] }) {
  if (concerns.length === 0) return null;
  return (
    <div class="concerns" role="region" aria-label={t.people.attention}>
      <h3>{t.people.attention}</h3>
      <ul class="problems">
        {concerns.map((concern) => {
          const { says, todo } = concernText(concern);
          return (
            <li key={`${concern.kind}${concern.name}${concern.where ?? ''}`}>
              <RecordLink to={concern.url}>{says}</RecordLink>
              <span class="small muted">{todo}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Table({ people }: { people: readonly Person[] }) {
  const { name, state, teams, capacity, languages, note } = t.people;
  return (
    <table>
      <Heads of={[name, state, teams, capacity, languages, note]} />
      <tbody>
        {people.map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person }: { person: Person }) {
  const { tone, text, planned } = standing(person);
  return (
    <tr>
      <th scope="row">
        <RecordLink to={person.url}>
          <bdi>{person.name}</bdi>
        </RecordLink>
      </th>
      <td>
        <span class={`light small ${tone}`}>
          <i aria-hidden="true" />
          {text}
        </span>
        {planned !== undefined && <div class="small muted">{planned}</div>}
      </td>
      <td>{person.teams.map(({ team, weight }) => t.people.seat(team, weight)).join(', ')}</td>
      <td class="num">{person.capacity}</td>
      <td>{person.languages.length > 0 ? person.languages.join(', ') : t.people.any}</td>
      <td class="why">{person.note}</td>
    </tr>
  );
}
