import calendar from 'lucide-static/icons/calendar.svg?nodes';
import x from 'lucide-static/icons/x.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { IconButton } from '../ui/parts';
import type { ConnectedCalendar } from './CalendarsModel';

/** Calendars of the rep's that let nobody in, or did not take a meeting. */
export function CalendarAlerts() {
  const { calendars } = useConsole().meetings;
  return (
    <>
      {calendars.troubled.value.map((one) => (
        <Told key={one.id} of={one} />
      ))}
    </>
  );
}

function Told({ of }: { of: ConnectedCalendar }) {
  const { calendars } = useConsole().meetings;
  const text = t.calendars.troubled(of.name);
  return (
    <div class="alert" role="alert" aria-label={text}>
      <Icon of={calendar} size={20} />
      <div class="grow">
        <div class="strong">{text}</div>
        <div class="small muted">
          {of.state === 'ENDED' ? t.calendars.ended : t.calendars.unwritten(of.unwritten)}
        </div>
      </div>
      <button type="button" class="btn" onClick={() => calendars.show()}>
        {t.calendars.title}
      </button>
      <IconButton icon={x} name={t.alerts.dismiss} onClick={() => calendars.dismiss(of)} />
    </div>
  );
}
