import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { t } from '../texts/en';
import { Heads } from '../ui/parts';
import type { MailRow, Status } from './StatusModel';

/** Mails that wait, and those that the mail server refused, with the reason. */
export function MailTable({ mail }: { mail: NonNullable<Status['mail']> }) {
  const heads = [t.status.what, t.status.since, t.status.attempts, t.status.why, t.status.action];
  return (
    <section class="tile wide" aria-label={t.status.mail}>
      <div class="row">
        <h2>{t.status.mail}</h2>
        {mail.on && (
          <>
            <span class="pill num">{`${t.status.waiting} ${mail.waiting}`}</span>
            <span class={mail.parked > 0 ? 'pill warn num' : 'pill num'}>
              {`${t.status.parked} ${mail.parked}`}
            </span>
          </>
        )}
      </div>
      {mail.parked > 0 && <p class="small">{t.status.mailParkedHelp}</p>}
      {mail.rows.length === 0 ? (
        <p class="muted">{mail.on ? t.status.mailEmpty : t.status.mailOff}</p>
      ) : (
        <table>
          <Heads of={heads} />
          <tbody>
            {mail.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row }: { row: MailRow }) {
  const { status } = useAdmin();
  const { ticks } = useConsole();
  const parked = row.state === 'PARKED';
  const kind = t.status.mailKinds[row.kind] ?? row.kind;
  return (
    <tr>
      <th scope="row">{kind}</th>
      <td title={exactTime(row.createdAt)}>{since(row.createdAt, ticks.minute.value)}</td>
      <td class="num">{row.attempts}</td>
      <td class="why">{row.lastError ?? (parked ? t.status.parked : t.status.waiting)}</td>
      <td>
        {parked && (
          <button
            type="button"
            class="btn ghost"
            aria-label={t.status.tryThisAgain(t.status.one(kind, String(row.id)))}
            aria-busy={status.retrying.value.has(row.id)}
            onClick={() => void status.retryMail(row)}
          >
            {t.status.tryAgain}
          </button>
        )}
      </td>
    </tr>
  );
}
