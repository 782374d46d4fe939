import type { ComponentChildren } from 'preact';
import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { t } from '../texts/en';
import { Heads } from '../ui/parts';
import type { UnsentRow } from './StatusModel';

/** The kind is what the caller makes of it. */
type Row = Omit<UnsentRow, 'kind'>;

interface Props<R extends Row> {
  readonly title: string;
  /** None where nothing of the kind is sent at all. */
  readonly counts: { readonly waiting: number; readonly parked: number } | undefined;
  readonly rows: readonly R[];
  /** What to do about what is parked. */
  readonly help: string;
  readonly empty: string;
  /** Two rows may be of one kind: the name tells them apart, read aloud too. */
  readonly named: (row: R) => string;
  readonly what: (row: R) => ComponentChildren;
  readonly retry: (row: R) => void;
}

/** What waits to leave the server, and what was parked, with the reason. */
export function UnsentTable<R extends Row>(props: Props<R>) {
  const { title, counts, rows, help, empty } = props;
  const heads = [t.status.what, t.status.since, t.status.attempts, t.status.why, t.status.action];
  return (
    <section class="tile wide" aria-label={title}>
      <div class="row">
        <h2>{title}</h2>
        {counts && <Counts {...counts} />}
      </div>
      {counts !== undefined && counts.parked > 0 && <p class="small">{help}</p>}
      {rows.length === 0 ? (
        <p class="muted">{empty}</p>
      ) : (
        <table>
          <Heads of={heads} />
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} {...props} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Counts({ waiting, parked }: { waiting: number; parked: number }) {
  return (
    <>
      <span class="pill num">{`${t.status.waiting} ${waiting}`}</span>
      <span
        class={parked > 0 ? 'pill warn num' : 'pill num'}
      >{`${t.status.parked} ${parked}`}</span>
    </>
  );
}

function Line<R extends Row>({ row, named, what, retry }: Props<R> & { row: R }) {
  const { status } = useAdmin();
  const { ticks } = useConsole();
  const parked = row.state === 'PARKED';
  return (
    <tr>
      <th scope="row">{what(row)}</th>
      <td title={exactTime(row.createdAt)}>{since(row.createdAt, ticks.minute.value)}</td>
      <td class="num">{row.attempts}</td>
      <td class="why">{row.lastError ?? (parked ? t.status.parked : t.status.waiting)}</td>
      <td>
        {parked && (
          <button
            type="button"
            class="btn ghost"
            aria-label={t.status.tryThisAgain(named(row))}
            aria-busy={status.retrying.value.has(row.id)}
            onClick={() => retry(row)}
          >
            {t.status.tryAgain}
          </button>
        )}
      </td>
    </tr>
  );
}
