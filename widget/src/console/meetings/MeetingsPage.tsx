import { useEffect } from 'preact/hooks';
import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Nothing, Skeleton } from '../ui/parts';
import { CancelDialog } from './CancelDialog';
import { MeetingTable } from './MeetingTable';
import { Queues } from './Queues';

/** The page "Meetings". */
export function MeetingsPage() {
  const { page } = useConsole().meetings;
  useEffect(() => page.open(), [page]);
  useEffect(() => () => void (page.asked.value = undefined), [page]);
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div class="bar">
        <h1 tabIndex={-1}>{t.meetings.page}</h1>
        <When />
        <Whose />
      </div>
      {page.refusal.value !== undefined && (
        <p class="bad" role="alert">
          {refusalText(page.refusal.value)}
        </p>
      )}
      <Content />
      <Queues />
      <CancelDialog />
    </main>
  );
}

function When() {
  const { page } = useConsole().meetings;
  return (
    <fieldset class="seg">
      <legend class="spoken">{t.meetings.when}</legend>
      {[false, true].map((past) => (
        <label key={String(past)} class={page.past.value === past ? 'on' : ''}>
          <input
            type="radio"
            name="when"
            class="spoken"
            checked={page.past.value === past}
            onChange={() => void page.show(past, page.everyone.peek())}
          />
          {past ? t.meetings.past : t.meetings.coming}
        </label>
      ))}
    </fieldset>
  );
}

/** Managers see all. */
function Whose() {
  const { meetings, rep } = useConsole();
  const { page } = meetings;
  if (!rep.may('MANAGER', 'ADMIN')) return null;
  return (
    <label class="row">
      <input
        type="checkbox"
        checked={page.everyone.value}
        onChange={({ currentTarget }) => void page.show(page.past.peek(), currentTarget.checked)}
      />
      <span>{t.meetings.allReps}</span>
    </label>
  );
}

function Content() {
  const { page } = useConsole().meetings;
  const state = page.state.value;
  const { meetings, more } = page.listed.value;
  if (state === 'loading') return <Skeleton rows={4} />;
  if (state !== 'shown') {
    return (
      <Nothing title={t.meetings.failed} help={t.meetings.failedHelp}>
        <button type="button" class="btn ghost" onClick={() => void page.read()}>
          {t.tryAgain}
        </button>
      </Nothing>
    );
  }
  if (meetings.length === 0) {
    return page.past.value ? (
      <Nothing title={t.meetings.nonePast} help={t.meetings.nonePastHelp} />
    ) : (
      <Nothing title={t.meetings.noneComing} help={t.meetings.noneComingHelp} />
    );
  }
  return (
    <>
      <MeetingTable meetings={meetings} />
      {more && <p class="small muted">{t.meetings.more}</p>}
    </>
  );
}
