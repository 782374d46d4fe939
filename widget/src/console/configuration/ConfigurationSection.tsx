import { useEffect } from 'preact/hooks';
import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { Nothing, Skeleton } from '../ui/parts';
import { ChangeList } from './ChangeList';
import { Confirmation } from './Confirmation';
import type { Configuration, Version } from './ConfigurationModel';
import { HistoryTable } from './HistoryTable';
import { ImportDialog } from './ImportDialog';
import { label } from './words';

/** The configuration: in force, drafted, wrong, and before; for sales ops and admins. */
export function ConfigurationSection() {
  const { configuration } = useAdmin();
  useEffect(() => configuration.open(), [configuration]);
  const state = configuration.state.value;
  const shown = configuration.configuration.value;
  if (state === 'forbidden') return null;
  return (
    <section class="tile wide" aria-label={t.configuration.title}>
      <h2>{t.configuration.title}</h2>
      {state === 'loading' && <Skeleton rows={2} />}
      {state === 'failed' && <Nothing title={t.status.failed} help={t.status.failedHelp} />}
      {shown && <Shown shown={shown} />}
      <Confirmation />
      <ImportDialog />
    </section>
  );
}

function Shown({ shown }: { shown: Configuration }) {
  const { configuration } = useAdmin();
  const { done, refusal, question } = configuration;
  return (
    <>
      {shown.inForce ? <InForce version={shown.inForce} /> : <p>{t.configuration.none}</p>}
      <p class="small muted">{t.configuration.publishing[shown.publishing]}</p>
      <p role="status" class="good small">
        {done.value !== undefined && t.configuration.done(done.value)}
      </p>
      {refusal.value !== undefined && question.value === undefined && (
        <p class="bad" role="alert">
          {refusalText(refusal.value)}
        </p>
      )}
      <Problems problems={shown.problems} />
      <Draft shown={shown} />
      <HistoryTable shown={shown} />
    </>
  );
}

function InForce({ version }: { version: Version }) {
  const { ticks } = useConsole();
  return (
    <p>
      <strong class="num">{t.status.version(version.number)}</strong>{' '}
      <span title={exactTime(version.at)}>
        {t.configuration.cameBy(version, since(version.at, ticks.minute.value))}
      </span>
      {version.note !== undefined && <span class="muted">{` “${version.note}”`}</span>}
    </p>
  );
}

function Problems({ problems }: { problems: Configuration['problems'] }) {
  const good = problems.length === 0;
  return (
    <>
      <p class={good ? 'light good' : 'light bad'}>
        <i aria-hidden="true" />
        {good ? t.status.noProblems : t.status.problems(problems.length)}
      </p>
      {!good && (
        <>
          <p class="small">{t.status.problemsHelp}</p>
          <ul class="problems" aria-label={t.configuration.problems}>
            {problems.map(({ object, field, record, message, url }) => (
              <li key={`${object}${record ?? ''}${field ?? ''}${message}`}>
                <RecordLink to={url}>
                  {[label(object), record].filter(Boolean).join(' ')}
                </RecordLink>
                <span>{field === undefined ? message : `${label(field)}: ${message}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Draft({ shown }: { shown: Configuration }) {
  const { configuration } = useAdmin();
  const differs = shown.changes.length > 0;
  return (
    <div class="draft">
      <h3>{t.configuration.draft}</h3>
      {!differs && <p class="muted">{t.configuration.noDraft}</p>}
      {differs && <ChangeList changes={shown.changes} />}
      {differs && !shown.sound && <p class="small">{t.configuration.mendFirst}</p>}
      <div class="row wrap">
        {differs && shown.sound && shown.inForce && (
          <button type="button" class="btn" onClick={() => configuration.ask('publish')}>
            {t.configuration.publish}
          </button>
        )}
        <button
          type="button"
          class="btn ghost"
          aria-busy={configuration.reloading.value}
          onClick={() => void configuration.reload()}
        >
          {t.status.reload}
        </button>
        <Transfer shown={shown} />
      </div>
    </div>
  );
}

function Transfer({ shown }: { shown: Configuration }) {
  const { imports } = useAdmin().configuration;
  return (
    <>
      {shown.inForce && (
        <a class="btn ghost" href="/api/configuration/export" download>
          {t.configuration.exportButton}
        </a>
      )}
      <button type="button" class="btn ghost" onClick={() => imports.begin()}>
        {t.configuration.importButton}
      </button>
    </>
  );
}
