import type { Figures, Row } from './Figures';

/** By it spreadsheets know that the letters are UTF-8. */
const MARK = '\uFEFF';

/**
 * Figures as a file of comma-separated values (RFC 4180): numbers as machines write them, names as
 * the screen shows them. A name that a spreadsheet would take for a formula is taken for a name.
 */
export function csvOf(figures: Figures, heads: readonly string[], named: (row: Row) => string) {
  const lines = figures.rows.map((row) => [
    quoted(named(row)),
    ...row.values.map((value) => (value === null ? '' : String(Math.round(value * 1e4) / 1e4))),
  ]);
  return MARK + [heads.map(quoted), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function quoted(name: string): string {
  const plain = /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
  return `"${plain.replaceAll('"', '""')}"`;
}
