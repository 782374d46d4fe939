import { exactTime } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { Heads } from '../ui/parts';
import type { Meeting } from './MeetingsModel';

/** Meetings, each with who comes and why it is theirs. */
export function MeetingTable({ meetings }: { meetings: readonly Meeting[] }) {
  const { time, visitor, what, reps, state } = t.meetings;
  return (
    <div class="sheet meetings">
      <table>
        <Heads of={[time, visitor, what, reps, state]} />
        <tbody>
          {meetings.map((meeting) => (
            <Row key={meeting.id} meeting={meeting} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ meeting }: { meeting: Meeting }) {
  return (
    <tr>
      <th scope="row">
        <time dateTime={meeting.start}>{exactTime(meeting.start)}</time>
      </th>
      <td>
        <Link to={paths.conversation(meeting.visitor)}>
          <bdi>{meeting.name}</bdi>
        </Link>
        <div class="small muted">{meeting.email}</div>
        <div class="small muted">{meeting.zone.replaceAll('_', ' ')}</div>
      </td>
      <td>
        <span dir="auto">{meeting.title}</span>
        <Where meeting={meeting} />
        {meeting.answers !== '' && (
          <div class="small muted answers" dir="auto">
            {meeting.answers}
          </div>
        )}
      </td>
      <td>
        {meeting.hosts.map(({ name }) => name).join(', ')}
        <Why meeting={meeting} />
      </td>
      <td>
        <State meeting={meeting} />
        <NotInSalesforce id={meeting.id} />
      </td>
    </tr>
  );
}

function Where({ meeting: { place } }: { meeting: Meeting }) {
  if (place === '') return null;
  return (
    <div class="small">
      {/^https?:\/\//.test(place) ? (
        <a href={place} target="_blank" rel="noopener noreferrer">
          {place}
        </a>
      ) : (
        <span class="muted">{place}</span>
      )}
    </div>
  );
}

/** The queue as it stood when the meeting was given away. */
function Why({ meeting }: { meeting: Meeting }) {
  if (meeting.turn.length < 2) return null;
  return (
    <details class="small">
      <summary>{t.meetings.why}</summary>
      <ol>
        {meeting.turn.map(({ name, level, skipped }) => (
          <li key={name}>
            {skipped === undefined
              ? t.meetings.stood(name, level.toFixed(2))
              : t.meetings.passed(name, level.toFixed(2), t.meetings.skipped[skipped])}
          </li>
        ))}
      </ol>
      {!meeting.counts && <p class="muted">{t.meetings.notCounted}</p>}
    </details>
  );
}

function State({ meeting }: { meeting: Meeting }) {
  const { page } = useConsole().meetings;
  return (
    <div class="row wrap">
      {meeting.test && <span class="pill warn">{t.meetings.test}</span>}
      {meeting.state !== 'confirmed' && (
        <span class="pill">{t.meetings.states[meeting.state]}</span>
      )}
      {meeting.mayMark && (
        <button
          type="button"
          class="btn ghost"
          aria-label={t.meetings.noShowOf(meeting.name)}
          aria-busy={page.busy.value}
          onClick={() => void page.noShow(meeting.id)}
        >
          {t.meetings.noShow}
        </button>
      )}
      {meeting.state === 'confirmed' && !meeting.mayMark && (
        <button
          type="button"
          class="btn ghost"
          aria-label={t.meetings.cancelOf(meeting.name)}
          onClick={() => (page.asked.value = meeting)}
        >
          {t.meetings.cancel}
        </button>
      )}
    </div>
  );
}

/** Where Salesforce did not take it: why, and what to do. The meeting stands all the same. */
function NotInSalesforce({ id }: { id: string }) {
  const { meetings, rep } = useConsole();
  const lacking = meetings.page.lacks(id);
  if (!lacking) return null;
  if (lacking.state === 'waiting') return <p class="small muted lacking">{t.meetings.waiting}</p>;
  return (
    <div class="small lacking">
      <p class="bad">{t.meetings.refused}</p>
      {lacking.reason !== undefined && (
        <p class="muted" dir="auto">
          {t.meetings.refusedSays(lacking.reason)}
        </p>
      )}
      {rep.may('ADMIN') ? (
        <p>
          {t.meetings.refusedAdmin} <Link to={paths.status}>{t.meetings.refusedStatus}</Link>
        </p>
      ) : (
        <p>{t.meetings.refusedHelp}</p>
      )}
    </div>
  );
}
