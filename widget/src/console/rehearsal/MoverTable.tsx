import { count, exactTime } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import type { Fate, Mover, Movers } from './RehearsalModel';
import { Heads } from '../ui/parts';

/** The visitors behind a number: where each went, and where it would have gone. */
export function MoverTable({ title, movers }: { title: string; movers: Movers }) {
  const heads = [
    t.rehearsal.visitor,
    t.rehearsal.ended,
    t.rehearsal.page,
    t.rehearsal.before,
    t.rehearsal.after,
    t.rehearsal.really,
  ];
  const { count: all, latest } = movers;
  return (
    <div class="scrolls">
      <table class="movers" aria-label={title}>
        <caption>
          {latest.length < all
            ? `${title}. ${t.rehearsal.latest(count(latest.length), count(all))}`
            : title}
        </caption>
        <Heads of={heads} />
        <tbody>
          {latest.map((mover) => (
            <Row key={mover.visitor + mover.endedAt} mover={mover} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ mover }: { mover: Mover }) {
  const { rep } = useConsole();
  const name = mover.name === '' ? t.visitor : mover.name;
  return (
    <tr>
      <th scope="row">
        {rep.may('REP') ? (
          <Link to={paths.conversation(mover.visitor)}>{name}</Link>
        ) : (
          <bdi>{name}</bdi>
        )}
      </th>
      <td>{exactTime(mover.endedAt)}</td>
      <td class="why">
        <bdi>{mover.page}</bdi>
      </td>
      <td>{fate(mover.inForce)}</td>
      <td>{fate(mover.draft)}</td>
      <td>{mover.happened && fate(mover.happened)}</td>
    </tr>
  );
}

function fate({ stream, rule, reps }: Fate): string {
  const parts = [
    stream,
    rule === '' ? t.rehearsal.nothing.rules : rule,
    reps.length === 0 ? t.rehearsal.nothing.reps : reps.join(', '),
  ];
  return parts.filter(Boolean).join(' · ');
}
