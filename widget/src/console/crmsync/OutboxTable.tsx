import { useAdmin } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import type { OutboxRow, Status } from './StatusModel';
import { UnsentTable } from './UnsentTable';

/** What waits for Salesforce, and what was parked. */
export function OutboxTable({ outbox }: { outbox: NonNullable<Status['outbox']> }) {
  const { status } = useAdmin();
  return (
    <UnsentTable
      title={t.status.outbox}
      counts={outbox}
      rows={outbox.rows}
      help={t.status.parkedHelp}
      empty={t.status.outboxEmpty}
      named={nameOf}
      what={(row) => <What row={row} />}
      retry={(row) => void status.retry(row)}
    />
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

function nameOf(row: OutboxRow): string {
  return t.status.one(kindOf(row), row.key);
}

function kindOf({ kind }: OutboxRow): string {
  if (kind === 'conversation') return t.status.conversation;
  if (kind === 'publication') return t.status.publication;
  if (kind === 'meeting') return t.status.meeting;
  if (kind === 'call-notes') return t.callNotes.title;
  return kind === 'meeting-request' ? t.status.meetingRequest : kind;
}
