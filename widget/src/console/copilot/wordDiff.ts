/** A stretch of a text, and whether it stayed, went or came. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are compared as a whole: more cells than this would hold up the page. */
const MOST_CELLS = 4_000_000;

/** What became of a text, word by word: what stayed, what went and what came in its place. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [old, now] = [words(before), words(after)];
  if (old.length * now.length > MOST_CELLS) {
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
  }
  return joined(walk(old, now, common(old, now)));
}

/** Words and what stands between them. */
function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** How many words two ends have in common, by where they begin. */
function common(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      cell(rows, i, j, old[i] === now[j]);
    }
  }
  return rows;
}

function cell(rows: Uint16Array[], i: number, j: number, same: boolean): void {
  const row = rows[i];
  if (!row) return;
  row[j] = same ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
}

function at(rows: Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function walk(old: readonly string[], now: readonly string[], rows: Uint16Array[]): Stretch[] {
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, came] = [old[i], now[j]];
    if (gone !== undefined && gone === came) {
      found.push({ kind: 'same', text: gone });
      i++;
      j++;
    } else if (
      gone !== undefined &&
      (came === undefined || at(rows, i + 1, j) >= at(rows, i, j + 1))
    ) {
      found.push({ kind: 'gone', text: gone });
      i++;
    } else {
      found.push({ kind: 'new', text: came ?? '' });
      j++;
    }
  }
  return found;
}

/** Neighbours of one kind are one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of stretches) {
    const last = found.at(-1);
    if (last?.kind === one.kind) found.splice(-1, 1, { ...last, text: last.text + one.text });
    else if (one.text !== '') found.push(one);
  }
  return found;
}
