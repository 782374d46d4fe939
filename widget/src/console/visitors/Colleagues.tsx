import { exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Group } from '../ui/Facts';
import { Link, RecordLink } from '../ui/Link';
import type { Colleague, People } from './AccountModel';

/** Others of the company: each by name, with the ways that this rep may go. */
export function Colleagues(props: { title: string; none: string; people: People; live?: boolean }) {
  const { known, hidden } = props.people;
  return (
    <Group title={props.title}>
      {known.length === 0 && hidden === 0 && <p class="muted">{props.none}</p>}
      <ul class="entries">
        {known.map((one, at) => (
          <li key={one.visitor ?? at} data-visitor={one.visitor}>
            <One colleague={one} live={props.live === true} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="small muted">{t.account.hiddenPeople(hidden)}</p>}
    </Group>
  );
}

function One({ colleague, live }: { colleague: Colleague; live: boolean }) {
  const { ticks } = useConsole();
  const { visitor, claimed, url, page, at, visits } = colleague;
  const name = <bdi>{colleague.name ?? t.visitor}</bdi>;
  const when = since(at, ticks.minute.value);
  return (
    <>
      <span class="row wrap">
        {visitor === undefined ? name : <Link to={paths.conversation(visitor)}>{name}</Link>}
        {claimed && (
          <span class="pill warn" title={t.v360.claimedHelp}>
            {t.v360.claimed}
          </span>
        )}
        {url !== undefined && (
          <span class="small">
            <RecordLink to={url}>{t.v360.salesforce}</RecordLink>
          </span>
        )}
      </span>
      <span class="block small muted">
        {page !== undefined && (
          <>
            <bdi>{page}</bdi> ·{' '}
          </>
        )}
        <time dateTime={at} title={exactTime(at)}>
          {live ? t.account.came(when) : when}
        </time>
        {` · ${t.account.visits(visits)}`}
      </span>
    </>
  );
}
