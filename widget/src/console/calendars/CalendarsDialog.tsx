import { since } from '../../shared/format';
import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog, Skeleton } from '../ui/parts';
import type { ConnectedCalendar } from './CalendarsModel';
import { ConnectForm } from './ConnectForm';

/** "My calendars": what keeps the rep busy besides Salesforce, and where meetings are written. */
export function CalendarsDialog() {
  const { calendars } = useConsole().meetings;
  if (!calendars.open.value) return null;
  const state = calendars.state.value;
  return (
    <Dialog title={t.calendars.title} onClose={() => calendars.hide()}>
      <p class="small muted">{t.calendars.help}</p>
      {state === 'loading' && <Skeleton rows={3} />}
      {state === 'failed' && <Failed />}
      {state === 'shown' && <List />}
      <Refused />
      {state === 'shown' && <Offer />}
    </Dialog>
  );
}

function Failed() {
  const { calendars } = useConsole().meetings;
  return (
    <div role="alert">
      <p class="bad">{t.calendars.failed}</p>
      <button type="button" class="btn" onClick={() => calendars.show()}>
        {t.tryAgain}
      </button>
    </div>
  );
}

function List() {
  const { calendars } = useConsole().meetings;
  const { crm, calendars: all } = calendars.all.value;
  return (
    <ul class="own-shortcuts calendars" aria-label={t.calendars.title}>
      <li>
        <div class="strong">{t.calendars.salesforce}</div>
        <Light good={crm}>{crm ? t.calendars.answers : t.calendars.away}</Light>
      </li>
      {all.map((calendar) => (
        <Row key={calendar.id} calendar={calendar} />
      ))}
    </ul>
  );
}

function Row({ calendar }: { calendar: ConnectedCalendar }) {
  const { name, kind, account, takesMeetings } = calendar;
  const { calendars } = useConsole().meetings;
  return (
    <li>
      <div class="row">
        <div class="grow">
          <div class="strong cut">{name}</div>
          <div class="small muted cut">
            {t.calendars.kinds[kind]} · {account}
          </div>
        </div>
        <button
          type="button"
          class="btn ghost"
          aria-label={t.calendars.disconnectThis(name)}
          onClick={() => (calendars.leaving.value = calendar)}
        >
          {t.calendars.disconnect}
        </button>
      </div>
      <State calendar={calendar} />
      {calendar.unwritten > 0 && (
        <Light good={false}>{t.calendars.unwritten(calendar.unwritten)}</Light>
      )}
      {calendars.leaving.value?.id === calendar.id && <Leaving calendar={calendar} />}
      <label class="small">
        <input
          type="radio"
          name="takes-meetings"
          checked={takesMeetings}
          disabled={calendars.busy.value}
          onChange={({ currentTarget }) => {
            // It shows what the server says, and nothing before.
            currentTarget.checked = takesMeetings;
            void calendars.takeMeetings(calendar.id);
          }}
        />{' '}
        {t.calendars.takesMeetings}
      </label>
    </li>
  );
}

function State({ calendar: { state, problem, lastReadAt } }: { calendar: ConnectedCalendar }) {
  const { ticks } = useConsole();
  if (state === 'ANSWERS' && lastReadAt !== undefined) {
    return <Light good>{t.calendars.readAt(since(lastReadAt, ticks.minute.value))}</Light>;
  }
  if (state === 'ENDED') return <Light good={false}>{t.calendars.ended}</Light>;
  return (
    <Light good={false}>
      {problem === 'calendar.away' ? t.calendars.away : refusalText(problem ?? '')}
    </Light>
  );
}

function Light({ good, children }: { good: boolean; children: string }) {
  return (
    <p class={good ? 'light good small' : 'light bad small'}>
      <i aria-hidden="true" />
      {children}
    </p>
  );
}

function Leaving({ calendar: { id, name } }: { calendar: ConnectedCalendar }) {
  const { calendars } = useConsole().meetings;
  return (
    <div role="alert">
      <p class="small">{t.calendars.leaving(name)}</p>
      <div class="row actions">
        <button
          type="button"
          class="btn ghost"
          onClick={() => (calendars.leaving.value = undefined)}
        >
          {t.cancel}
        </button>
        <button
          type="button"
          class="btn"
          aria-busy={calendars.busy.value}
          onClick={() => void calendars.disconnect(id)}
        >
          {t.calendars.disconnect}
        </button>
      </div>
    </div>
  );
}

function Offer() {
  const { calendars } = useConsole().meetings;
  const { offered } = calendars.all.value;
  if (offered.length === 0) return <p class="small muted">{t.calendars.off}</p>;
  return <ConnectForm offered={offered} />;
}

function Refused() {
  const { calendars } = useConsole().meetings;
  const refusal = calendars.refusal.value;
  if (refusal === undefined) return null;
  return (
    <p class="bad" role="alert">
      {refusalText(refusal)}
    </p>
  );
}
