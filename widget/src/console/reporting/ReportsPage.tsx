import { useEffect } from 'preact/hooks';
import { count } from '../../shared/format';
import { textOf } from '../../shared/texts';
import { useAdmin } from '../app/context';
import { t } from '../texts/en';
import { Nothing, Skeleton } from '../ui/parts';
import { LOOK_BACKS } from './Period';
import type { Report } from './ReportsModel';
import { ReportTable } from './ReportTable';

/** Figures of what happened: of everybody for those who see to all, else the rep's own. */
export function ReportsPage() {
  const { reports } = useAdmin();
  useEffect(() => void reports.open(), [reports]);
  const all = reports.reports.value;
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div class="bar">
        <h1 tabIndex={-1}>{t.reports.title}</h1>
        {reports.own.value && <p class="small muted">{t.reports.own}</p>}
      </div>
      <Days />
      {reports.failed.value && (
        <div role="alert">
          <p>{t.reports.failed}</p>
          <button type="button" class="btn" onClick={() => void reports.open()}>
            {t.tryAgain}
          </button>
        </div>
      )}
      {!all && !reports.failed.value && <Skeleton rows={3} tall />}
      <div class="tiles">
        {all?.map((report) => (
          <Tile key={report.key} report={report} />
        ))}
      </div>
    </main>
  );
}

/** Which days: a look back with one choice, or any. */
function Days() {
  const { reports } = useAdmin();
  const { from, to } = reports.period.value;
  const lookBack = reports.lookBack;
  return (
    <div class="row days" role="group" aria-label={t.reports.period}>
      <label class="row small">
        {t.reports.period}
        <select
          value={lookBack ?? ''}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') void reports.lookBackOver(Number(value));
          }}
        >
          {LOOK_BACKS.map((days) => (
            <option key={days} value={days}>
              {t.reports.lastDays(count(days))}
            </option>
          ))}
          {lookBack === undefined && <option value="">{t.reports.chosen}</option>}
        </select>
      </label>
      <Day name={t.reports.from} value={from} onChoice={(day) => ({ from: day, to })} />
      <Day name={t.reports.to} value={to} onChoice={(day) => ({ from, to: day })} />
      <span class="small muted">{t.reports.zone(reports.zone)}</span>
      {!reports.isUsable && <p role="alert">{t.reports.unusable}</p>}
    </div>
  );
}

interface DayProps {
  name: string;
  value: string;
  onChoice: (day: string) => { from: string; to: string };
}

function Day({ name, value, onChoice }: DayProps) {
  const { reports } = useAdmin();
  return (
    <label class="row small">
      {name}
      <input
        type="date"
        required
        value={value}
        onChange={({ currentTarget }) => void reports.choose(onChoice(currentTarget.value))}
      />
    </label>
  );
}

function Tile({ report }: { report: Report }) {
  const words = textOf(t.reports.names, report.key) ?? report.key;
  const counted = report.counted.value;
  const isEmpty = counted !== undefined && (counted.figures.total.values[0] ?? 0) === 0;
  return (
    <section class="tile wide" aria-label={words}>
      <div class="row report-head">
        <h2 class="grow">{words}</h2>
        {report.dimensions.length > 1 && <By report={report} />}
      </div>
      <p class="small muted">{textOf(t.reports.helps, report.key)}</p>
      {report.failed.value && <p role="alert">{t.reports.failed}</p>}
      {!counted && !report.failed.value && <Skeleton rows={2} />}
      {isEmpty && <Nothing title={t.reports.empty} help={t.reports.emptyHelp} />}
      {counted && !isEmpty && <ReportTable name={words} {...counted} />}
    </section>
  );
}

function By({ report }: { report: Report }) {
  const { reports } = useAdmin();
  return (
    <label class="row small report-by">
      {t.reports.by}
      <select
        value={report.by.value}
        onChange={({ currentTarget }) => void reports.splitUp(report, currentTarget.value)}
      >
        {report.dimensions.map((one) => (
          <option key={one} value={one}>
            {textOf(t.reports.dimensions, one) ?? one}
          </option>
        ))}
      </select>
    </label>
  );
}
