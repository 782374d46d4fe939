import { t } from '../texts/en';
import { Heads } from '../ui/parts';
import { csvOf } from './csv';
import type { Column, Figures, Row } from './Figures';
import type { Period } from './Period';
import { columnName, figureText, rowName } from './reportText';

interface Props {
  name: string;
  by: string;
  figures: Figures;
  period: Period;
}

/** The figures of a report: what is most stands first, days in their order. */
export function ReportTable({ name, by, figures, period }: Props) {
  const { columns, rows, total } = figures;
  return (
    <>
      <div class="figures">
        <table aria-label={name}>
          <Heads
            of={[
              t.reports.dimensions[by as keyof typeof t.reports.dimensions],
              ...columns.map(columnName),
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <bdi>{rowName(by, row)}</bdi>
                </th>
                <Values row={row} columns={columns} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.reports.total}</th>
              <Values row={total} columns={columns} />
            </tr>
          </tfoot>
        </table>
      </div>
      <div>
        <button type="button" class="btn ghost" onClick={() => save({ name, by, figures, period })}>
          {t.reports.file}
        </button>
      </div>
    </>
  );
}

/** A share has a bar besides its number: it is compared with a glance. */
function Values({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <>
      {columns.map((column, at) => {
        const value = row.values[at] ?? null;
        const text = figureText(column, value);
        return (
          <td key={column.key} class="num">
            {text ?? <span aria-label={t.reports.none}>–</span>}
            {column.kind === 'share' && value !== null && <Bar share={value} />}
          </td>
        );
      })}
    </>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" rx="3" />
      <rect width={100 * Math.min(1, share)} height="6" rx="3" />
    </svg>
  );
}

/** The browser itself writes the file: in a frame no link would carry the session. */
function save({ name, by, figures, period }: Props): void {
  const dimension = t.reports.dimensions[by as keyof typeof t.reports.dimensions];
  const heads = [dimension, ...figures.columns.map(columnName)];
  const text = csvOf(figures, heads, (row) => (by === 'day' ? row.name : rowName(by, row)));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}, ${dimension}, ${period.from} – ${period.to}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
