import { exactTime } from '../../shared/format';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Dialog } from '../ui/parts';

/** Asks before a meeting is cancelled: the visitor gets a mail. */
export function CancelDialog() {
  const { page } = useConsole().meetings;
  const asked = page.asked.value;
  if (!asked) return null;
  const keep = () => (page.asked.value = undefined);
  return (
    <Dialog title={t.meetings.cancelOf(asked.name)} alert onClose={keep}>
      <p>
        <strong>{asked.title}</strong>, {exactTime(asked.start)}
      </p>
      <p>{t.meetings.cancelHelp}</p>
      <div class="row actions">
        <button type="button" class="btn ghost" onClick={keep}>
          {t.meetings.keep}
        </button>
        <button type="button" class="btn danger" onClick={() => void page.cancel()}>
          {t.meetings.cancel}
        </button>
      </div>
    </Dialog>
  );
}
