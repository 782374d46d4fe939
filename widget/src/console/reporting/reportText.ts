import { clockLength, count, dateOnly, percent } from '../../shared/format';
import { textOf } from '../../shared/texts';
import { t } from '../texts/en';
import type { Column, Row } from './Figures';

/** What the row of a report is called. */
export function rowName(by: string, row: Row): string {
  if (by === 'day') return dateOnly(row.name);
  if (by === 'way') return textOf(t.reports.ways, row.name) ?? row.name;
  return row.name === '' ? (textOf(t.reports.unnamed, by) ?? t.reports.unnamed.other) : row.name;
}

/** What is read for a screen reader too: nothing is a dash with a name. */
export function figureText(column: Column, value: number | null): string | undefined {
  if (value === null) return undefined;
  if (column.kind === 'share') return percent(value);
  return column.kind === 'seconds' ? clockLength(Math.round(value)) : count(value);
}

export const columnName = ({ key }: Column): string => textOf(t.reports.columns, key) ?? key;
