import { dateOnly } from '../../shared/format';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Heads } from '../ui/parts';
import type { Place, Queue } from './MeetingsModel';

/** Whose turn it is in each queue, and why it is nobody else's. */
export function Queues() {
  const { queues } = useConsole().meetings.page;
  const all = queues.value.value.queues;
  if (all.length === 0) return null;
  return (
    <section class="queues" aria-label={t.meetings.queues}>
      <h2>{t.meetings.queues}</h2>
      <p class="small muted">{t.meetings.queuesHelp}</p>
      {all.map((queue) => (
        <QueueTable key={queue.name} queue={queue} />
      ))}
    </section>
  );
}

function QueueTable({ queue }: { queue: Queue }) {
  const { rep, level, counted, calibration, weight, priority, state } = t.meetings;
  return (
    <details class="tile wide" open={queue.byDefault}>
      <summary>
        <strong>{queue.name}</strong>
        {queue.byDefault && <span class="pill">{t.meetings.byDefault}</span>}
      </summary>
      <p class="small muted">{t.meetings.since(dateOnly(queue.since))}</p>
      {queue.ownerFirst && <p class="small muted">{t.meetings.ownerFirst}</p>}
      <div class="sheet">
        <table>
          <Heads of={[rep, level, counted, calibration, weight, priority, state]} />
          <tbody>
            {queue.places.map((place) => (
              <Row key={place.name} place={place} queue={queue} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ place, queue }: { place: Place; queue: Queue }) {
  const off = place.skipped === 'off-duty';
  const figure = (text: string) => <td class="num">{off ? '–' : text}</td>;
  return (
    <tr>
      <th scope="row">
        <bdi>{place.name}</bdi>
      </th>
      {figure(place.level.toFixed(2))}
      {figure(String(place.counted))}
      {figure(place.calibration.toFixed(1))}
      {figure(String(place.weight))}
      {figure(String(place.priority))}
      <td>{stateOf(place, queue)}</td>
    </tr>
  );
}

function stateOf(place: Place, queue: Queue): string {
  if (place.next) return t.meetings.isNext;
  if (place.skipped === 'busy') return t.meetings.noTime(queue.days);
  if (place.skipped !== undefined) return t.meetings.skipped[place.skipped];
  return queue.everyone ? t.meetings.comes : t.meetings.waitsTurn;
}
