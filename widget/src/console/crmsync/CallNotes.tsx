import { useEffect, useId, useMemo } from 'preact/hooks';
import { exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { CallNotesModel, type Afterwards } from './CallNotesModel';

/** After the end: the Event in Salesforce, and what the rep notes on it. */
export function CallNotes({ conversation }: { conversation: string }) {
  const { tools } = useConsole();
  const model = useMemo(() => new CallNotesModel(conversation, tools), [conversation]);
  useEffect(() => model.open(), [model]);
  const page = model.page.value;
  if (!page) {
    return (
      <p class="call-notes small muted" role="status">
        {model.isFailed.value ? t.callNotes.failed : t.loading}
      </p>
    );
  }
  return (
    <section class="call-notes" aria-label={t.callNotes.title}>
      <EventLine page={page} />
      {page.mayWrite ? <Box model={model} page={page} /> : <Written page={page} />}
    </section>
  );
}

/** Where the Event is, or why there is none. */
function EventLine({ page }: { page: Afterwards }) {
  return (
    <p class="small" role="status">
      {page.event === 'written' ? (
        <RecordLink to={page.url}>{t.callNotes.event}</RecordLink>
      ) : (
        <span class="muted">{t.callNotes[page.event]}</span>
      )}
    </p>
  );
}

function Box({ model, page }: { model: CallNotesModel; page: Afterwards }) {
  const help = useId();
  const { tooMany, refused, isUnsaved } = model;
  const save = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <form onSubmit={save}>
      <label class="field">
        <span>{t.callNotes.title}</span>
        <textarea
          rows={3}
          value={model.draft.value}
          placeholder={t.callNotes.help}
          aria-describedby={help}
          aria-invalid={tooMany.value > 0}
          onInput={({ currentTarget }) => model.type(currentTarget.value)}
        />
      </label>
      {refused.value !== undefined && (
        <p class="bad small" role="alert">
          {refusalText(refused.value)}
        </p>
      )}
      <div class="row">
        <span id={help} class="grow small muted" role="status">
          <Standing model={model} page={page} />
        </span>
        <button
          type="submit"
          class="btn"
          aria-busy={model.saving.value}
          aria-disabled={!isUnsaved.value || tooMany.value > 0}
        >
          {t.callNotes.save}
        </button>
      </div>
    </form>
  );
}

/** Whether the words are safe. */
function Standing({ model, page }: { model: CallNotesModel; page: Afterwards }) {
  const { ticks } = useConsole();
  const over = model.tooMany.value;
  if (over > 0) return <>{t.callNotes.tooLong(String(page.longest), String(over))}</>;
  if (model.isUnsaved.value) return <>{t.callNotes.unsaved}</>;
  if (page.at === undefined) return null;
  const when = since(page.at, ticks.minute.value);
  return <span title={exactTime(page.at)}>{t.callNotes.saved(page.by ?? '', when)}</span>;
}

/** For those who read alone. */
function Written({ page }: { page: Afterwards }) {
  if (page.text === '') return null;
  return (
    <>
      <h2 class="small">{t.callNotes.title}</h2>
      <p class="call-notes-text">
        <bdi>{page.text}</bdi>
      </p>
    </>
  );
}
