import { useAdmin } from '../app/context';
import { t } from '../texts/en';
import type { Status } from './StatusModel';
import { UnsentTable } from './UnsentTable';

/** Meetings that are not in the calendars of reps yet, and how many calendars do not answer. */
export function CalendarTable({ calendars }: { calendars: NonNullable<Status['calendars']> }) {
  const { status } = useAdmin();
  const { failing } = calendars;
  return (
    <UnsentTable
      title={t.status.calendars}
      counts={calendars}
      rows={calendars.rows}
      help={t.status.calendarsParkedHelp}
      empty={failing > 0 ? t.status.calendarsFailing(failing) : t.status.calendarsEmpty}
      named={(row) => t.status.one(t.status.calendarEntry, String(row.id))}
      what={() => t.status.calendarEntry}
      retry={(row) => void status.retryCalendar(row)}
    />
  );
}
