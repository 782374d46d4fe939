const COLUMNS = {
  pounces: ['sent', 'seen', 'answered', 'drawn-in', 'nudged', 'dismissed', 'missed'],
  conversations: ['started', 'met-rep', 'missed', 'met-share', 'first-response'],
  experiences: ['met', 'answered', 'email', 'reached-rep', 'reached-share', 'meeting'],
};
const NAMES: Record<string, readonly string[]> = {
  rep: ['Ana Novak', 'Ben Carter', 'Chloe Martin', ''],
  stream: ['Target Account', 'Pricing Page', ''],
  way: ['automatic', 'by-hand'],
  experience: ['Readers of stories', 'Pricing greeting'],
  split: ['Greeting', ''],
  day: ['2026-11-26', '2026-11-27', '2026-11-28'],
};
const DIMENSIONS = {
  pounces: ['rep', 'stream', 'day', 'way'],
  conversations: ['rep', 'day'],
  experiences: ['day', 'experience', 'split'],
};

/** Figures that look like those of a busy month. */
export function reportsAt(path: string, query: string): unknown {
  const key = path.split('/')[3] as keyof typeof COLUMNS | undefined;
  if (key === undefined) {
    return {
      own: false,
      reports: Object.entries(DIMENSIONS).map(([one, dimensions]) => ({ key: one, dimensions })),
    };
  }
  const columns = COLUMNS[key].map((column) => ({ key: column, kind: kindOf(column) }));
  const row = (name: string, at: number) => ({
    name,
    values: columns.map(({ kind }, place) => {
      if (kind === 'share') return at === 3 ? null : 0.15 / (at + 1);
      return kind === 'seconds' ? 21 + 17 * at : Math.round((1_240 >> place) / (at + 1));
    }),
  });
  const names = NAMES[new URLSearchParams(query).get('by') ?? 'rep'] ?? [];
  return { columns, rows: names.map(row), total: row('', 0) };
}

function kindOf(column: string): string {
  if (column === 'first-response') return 'seconds';
  return column === 'drawn-in' || column.endsWith('share') ? 'share' : 'count';
}
