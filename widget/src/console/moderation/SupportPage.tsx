import { useEffect } from 'preact/hooks';
import type { Entry, FileView } from '../../protocol/frames';
import { FileShown } from '../../shared/files/FileShown';
import { exactTime, since } from '../../shared/format';
import { MessageText } from '../../shared/MessageText';
import { useAdmin, useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Nothing, Skeleton } from '../ui/parts';
import { AddressDialog } from './AddressDialog';
import { BlockTable } from './BlockTable';
import type { Report } from './SupportModel';

/** Where support judges what reps reported, and lets in again. */
export function SupportPage() {
  const { support } = useAdmin();
  useEffect(() => support.open(), [support]);
  const state = support.state.value;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div class="bar">
        <h1 tabIndex={-1}>{t.support.title}</h1>
      </div>
      {state === 'loading' && <Skeleton rows={4} />}
      {(state === 'failed' || state === 'forbidden') && (
        <Nothing title={t.support[state]} help={t.support[`${state}Help`]} />
      )}
      {state === 'shown' && <Shown />}
    </main>
  );
}

function Shown() {
  const { support } = useAdmin();
  const { reports, blocks } = support.view.value;
  const said = support.asked.value ? undefined : support.refusal.value;
  return (
    <div class="tiles">
      {said !== undefined && (
        <p class="bad" role="alert">
          {refusalText(said)}
        </p>
      )}
      <section class="tile wide" aria-label={t.support.reports}>
        <h2>{t.support.reports}</h2>
        {reports.length === 0 && <p class="muted">{t.support.noReports}</p>}
        {reports.map((report) => (
          <ReportCard key={report.id} report={report} />
        ))}
      </section>
      <BlockTable blocks={blocks} />
      <AddressDialog />
    </div>
  );
}

function ReportCard({ report }: { report: Report }) {
  const { support } = useAdmin();
  const { ticks } = useConsole();
  const name = report.name ?? t.visitor;
  return (
    <article class="report" aria-label={name}>
      <header class="row">
        <h3 class="grow cut">
          <bdi>{name}</bdi>
        </h3>
        <span class="small muted" title={exactTime(report.at)}>
          {t.support.by(report.by, since(report.at, ticks.minute.value))}
        </span>
      </header>
      <p dir="auto">{report.words ?? <span class="muted">{t.support.noWords}</span>}</p>
      <p class="small muted">
        {report.address === undefined ? t.support.noAddress : t.support.from(report.address)}
      </p>
      <Transcript report={report} />
      <div class="row actions">
        <button
          type="button"
          class="btn ghost"
          aria-label={t.support.dismissThis(name)}
          aria-busy={support.busy.value}
          onClick={() => void support.dismiss(report.id)}
        >
          {t.support.dismiss}
        </button>
        <button
          type="button"
          class="btn"
          aria-label={t.support.blockFrom(name)}
          onClick={() => support.ask({ addresses: report.address ?? '', report: report.id })}
        >
          {t.support.blockAddresses}
        </button>
      </div>
    </article>
  );
}

function Transcript({ report }: { report: Report }) {
  const { support } = useAdmin();
  const entries = support.transcripts.value[report.id];
  if (report.conversation === undefined) return null;
  if (!entries) {
    return (
      <button
        type="button"
        class="btn link"
        aria-busy={support.busy.value}
        onClick={() => void support.readTranscript(report.id)}
      >
        {t.support.transcript}
      </button>
    );
  }
  return (
    <ol class="reported" aria-label={t.support.transcript}>
      {entries
        .filter(({ kind }) => kind === 'message')
        .map((entry) => (
          <Said key={entry.seq} entry={entry} report={report.id} />
        ))}
    </ol>
  );
}

function Said({ entry, report }: { entry: Entry; report: string }) {
  const { support } = useAdmin();
  const { at, author, text, pieces, file } = entry;
  return (
    <li>
      <b>{author.kind === 'rep' ? (author.name ?? t.support.rep) : t.visitor}</b>{' '}
      <time class="small muted" dateTime={at} title={exactTime(at)}>
        {exactTime(at)}
      </time>
      {file ? (
        <FileShown
          file={unseen(file)}
          texts={t.files}
          address={() => support.fileAddress(report, file.id)}
        />
      ) : (
        <MessageText text={text ?? ''} pieces={pieces} />
      )}
    </li>
  );
}

/** By its name alone: nobody has to look at a reported picture who does not open it. */
function unseen({ id, name, mediaType, bytes }: FileView): FileView {
  return { id, name, mediaType, bytes };
}
