import { clockLength, exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { resultText } from '../conversations/resultText';
import type { PlaceModel } from '../conversations/PlaceModel';
import { t } from '../texts/en';
import { reasonText } from '../streams/cardText';
import { Facts, Group } from '../ui/Facts';
import { Link } from '../ui/Link';
import { came } from './came';
import type { MeetingSeen, Decision, Visitor360Model, VisitSeen } from './Visitor360Model';

/** Earlier conversations and earlier visits. */
export function HistoryTab({ place, known }: { place: PlaceModel; known: Visitor360Model }) {
  const { ticks } = useConsole();
  const earlier = place.earlier.value.toReversed();
  const { visits = [], decisions = [], meetings = [] } = known.known.value;
  return (
    <div class="groups">
      <Group title={t.v360.earlier}>
        {earlier.length === 0 && <p class="muted">{t.v360.noEarlier}</p>}
        <ul class="pages">
          {earlier.map((view) => (
            <li key={view.conversation} class="row">
              <Link to={paths.playback(view.conversation)} title={exactTime(view.startedAt)}>
                {since(view.startedAt, ticks.minute.value)}
              </Link>
              <span class="grow cut">{view.rep?.name}</span>
              <span class="pill">{resultText(view)}</span>
            </li>
          ))}
        </ul>
      </Group>
      <Meetings meetings={meetings} />
      {visits.length > 0 && (
        <Group title={t.v360.visits}>
          {visits.map((visit) => (
            <Visit key={visit.startedAt} visit={visit} now={ticks.minute.value} />
          ))}
        </Group>
      )}
      {decisions.length > 0 && (
        <Group title={t.v360.decisions}>
          <Facts
            rows={decisions.map((decision) => [
              <time dateTime={decision.at}>{exactTime(decision.at)}</time>,
              <Decided decision={decision} />,
            ])}
          />
        </Group>
      )}
    </div>
  );
}

function Meetings({ meetings }: { meetings: readonly MeetingSeen[] }) {
  if (meetings.length === 0) return null;
  return (
    <Group title={t.v360.meetings}>
      <Facts
        rows={meetings.map(({ requestedAt, times, zone, note }) => [
          <time dateTime={requestedAt}>{exactTime(requestedAt)}</time>,
          <>
            <bdi>{times.length === 0 ? t.v360.noTimes : times.join(', ')}</bdi>
            <span class="block small muted">
              <bdi>{[zone, note].filter(Boolean).join(' · ')}</bdi>
            </span>
          </>,
        ])}
      />
    </Group>
  );
}

function Decided({ decision }: { decision: Decision }) {
  const { reason, passed = [] } = decision;
  return (
    <>
      {reasonText(reason)}
      {passed.map(({ name, why }) => (
        <div key={name} class="small muted">
          {name} {why}
        </div>
      ))}
    </>
  );
}

function Visit({ visit, now }: { visit: VisitSeen; now: number }) {
  const seconds =
    visit.endedAt === undefined
      ? undefined
      : Math.floor((Date.parse(visit.endedAt) - Date.parse(visit.startedAt)) / 1000);
  const length = seconds === undefined ? '' : `, ${clockLength(Math.max(0, seconds))}`;
  return (
    <Facts
      rows={[
        [
          since(visit.startedAt, now),
          <span class="num">{`${t.card.pages(visit.pages)}${length}`}</span>,
        ],
        ...came(visit),
      ]}
    />
  );
}
