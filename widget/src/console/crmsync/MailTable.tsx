import { useAdmin } from '../app/context';
import { t } from '../texts/en';
import type { MailRow, Status } from './StatusModel';
import { UnsentTable } from './UnsentTable';

/** Mails that wait, and those that the mail server refused. */
export function MailTable({ mail }: { mail: NonNullable<Status['mail']> }) {
  const { status } = useAdmin();
  return (
    <UnsentTable
      title={t.status.mail}
      counts={mail.on ? mail : undefined}
      rows={mail.rows}
      help={t.status.mailParkedHelp}
      empty={mail.on ? t.status.mailEmpty : t.status.mailOff}
      named={(row) => t.status.one(kindOf(row), String(row.id))}
      what={kindOf}
      retry={(row) => void status.retryMail(row)}
    />
  );
}

function kindOf({ kind }: MailRow): string {
  return t.status.mailKinds[kind] ?? kind;
}
