import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import type { OutboxRow, Status } from './StatusModel';
import { Heads } from '../ui/parts';

/** What waits for Salesforce, and what was parked with the reason. */
export function OutboxTable({ outbox }: { outbox: NonNullable<Status['outbox']> }) {
  const heads = [t.status.what, t.status.since, t.status.attempts, t.status.why, t.status.action];
  return (
    <section class="tile wide" aria-label={t.status.outbox}>
      <div class="row">
        <h2>{t.status.outbox}</h2>
        <span class="pill num">{`${t.status.waiting} ${outbox.waiting}`}</span>
        <span class={outbox.parked > 0 ? 'pill warn num' : 'pill num'}>
          {`${t.status.parked} ${outbox.parked}`}
        </span>
      </div>
      {outbox.parked > 0 && <p class="small">{t.status.parkedHelp}</p>}
      {outbox.rows.length === 0 ? (
        <p class="muted">{t.status.outboxEmpty}</p>
      ) : (
        <table>
          <Heads of={heads} />
          <tbody>
            {outbox.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row }: { row: OutboxRow }) {
  const { status } = useAdmin();
  const { ticks } = useConsole();
  const parked = row.state === 'PARKED';
  return (
    <tr>
      <th scope="row">
        <What row={row} />
      </th>
      <td title={exactTime(row.createdAt)}>{since(row.createdAt, ticks.minute.value)}</td>
      <td class="num">{row.attempts}</td>
      <td class="why">{row.lastError ?? (parked ? t.status.parked : t.status.waiting)}</td>
      <td>
        {parked && (
          <button
            type="button"
            class="btn ghost"
            aria-label={t.status.tryThisAgain(nameOf(row))}
            aria-busy={status.retrying.value.has(row.id)}
            onClick={() => void status.retry(row)}
          >
            {t.status.tryAgain}
          </button>
        )}
      </td>
    </tr>
  );
}

function What({ row }: { row: OutboxRow }) {
  if (row.kind === 'conversation') {
    return (
      <Link to={paths.playback(row.key)} aria-label={nameOf(row)}>
        {kindOf(row)}
      </Link>
    );
  }
  return <>{kindOf(row)}</>;
}

/** Two rows may be of one kind and one moment: the key tells them apart, read aloud too. */
function nameOf(row: OutboxRow): string {
  return t.status.one(kindOf(row), row.key);
}

function kindOf({ kind }: OutboxRow): string {
  if (kind === 'conversation') return t.status.conversation;
  if (kind === 'publication') return t.status.publication;
  return kind === 'meeting-request' ? t.status.meetingRequest : kind;
}
