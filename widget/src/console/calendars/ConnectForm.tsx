import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { CalendarKind, FoundCalendar } from './CalendarsModel';

/** Connects one more calendar: by its address, or by the consent that its service asks for. */
export function ConnectForm({ offered }: { offered: readonly CalendarKind[] }) {
  const { calendars } = useConsole().meetings;
  const found = calendars.found.value;
  const services = offered.filter((kind) => kind !== 'CALDAV');
  return (
    <>
      <h3>{t.calendars.connect}</h3>
      {services.length > 0 && <Services kinds={services} />}
      {found === undefined ? <SignInForm /> : <Choice found={found} />}
    </>
  );
}

function Services({ kinds }: { kinds: readonly CalendarKind[] }) {
  const { meetings, isFramed } = useConsole();
  const { calendars } = meetings;
  // A service does not let itself be framed.
  const go = (address: string) =>
    isFramed ? void open(address, '_blank', 'noopener') : location.assign(address);
  return (
    <div class="row">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="btn ghost"
          aria-busy={calendars.busy.value}
          onClick={() => void calendars.begin(kind, go)}
        >
          {t.calendars.kinds[kind]}
        </button>
      ))}
    </div>
  );
}

function SignInForm() {
  const { calendars } = useConsole().meetings;
  const { address, user } = calendars.signIn.value;
  const submit = (event: Event) => {
    event.preventDefault();
    void calendars.find();
  };
  return (
    <form onSubmit={submit} autocomplete="off">
      <label class="field">
        <span>{t.calendars.address}</span>
        <input
          type="text"
          required
          maxLength={1000}
          placeholder="https://calendar.example.com"
          value={address}
          onInput={(event) => calendars.write({ address: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t.calendars.user}</span>
        <input
          type="text"
          required
          maxLength={254}
          value={user}
          onInput={(event) => calendars.write({ user: event.currentTarget.value })}
        />
      </label>
      <Password />
      <div class="row actions">
        <button type="submit" class="btn" aria-busy={calendars.busy.value}>
          {t.calendars.find}
        </button>
      </div>
    </form>
  );
}

function Password() {
  const { calendars } = useConsole().meetings;
  return (
    <>
      <label class="field">
        <span>{t.calendars.password}</span>
        <input
          type="password"
          required
          maxLength={1000}
          autocomplete="new-password"
          value={calendars.signIn.value.password}
          onInput={(event) => calendars.write({ password: event.currentTarget.value })}
        />
      </label>
      <p class="small muted">{t.calendars.passwordHelp}</p>
    </>
  );
}

function Choice({ found }: { found: readonly FoundCalendar[] }) {
  const { calendars } = useConsole().meetings;
  return (
    <>
      <p class="small">{t.calendars.choose}</p>
      <ul class="own-shortcuts" aria-label={t.calendars.choose}>
        {found.map((calendar) => (
          <li key={calendar.address} class="row">
            <span class="grow cut">{calendar.name}</span>
            <button
              type="button"
              class="btn"
              aria-label={t.calendars.connectThis(calendar.name)}
              aria-busy={calendars.busy.value}
              onClick={() => void calendars.connect(calendar)}
            >
              {t.calendars.connectOne}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn ghost" onClick={() => calendars.clear()}>
        {t.cancel}
      </button>
    </>
  );
}
