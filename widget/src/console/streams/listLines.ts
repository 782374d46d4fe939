import type { CardModel } from './CardModel';
import type { Group } from './ListModel';
import type { Span } from './Windowed';

/** A visitor's row, and which of all rows it is, counted from 1 as screen readers do. */
export interface Line {
  readonly card: CardModel;
  readonly row: number;
}

/** What of the list is drawn. */
export interface Lines {
  readonly rows: number;
  readonly before: number;
  readonly parts: readonly { readonly group: Group; readonly shown: readonly Line[] }[];
  readonly after: number;
}

/**
 * Cuts out the rows near the screen. The head of each stream that has one of them is drawn too, so that it can stick to
 * the top.
 */
export function linesOf(groups: readonly Group[], span: Span): Lines {
  const parts: { group: Group; shown: readonly Line[] }[] = [];
  let at = 0;
  let before = 0;
  let drawn = 0;
  for (const group of groups) {
    const first = at + 1;
    const end = first + group.cards.length;
    const [from, to] = [Math.max(first, span.first), Math.min(end, span.end)];
    if (from < to || (at >= span.first && at < span.end)) {
      if (parts.length === 0) before = Math.max(0, from - 1);
      const shown = group.cards
        .slice(from - first, Math.max(from, to) - first)
        .map((card, i) => ({ card, row: from + i + 2 }));
      parts.push({ group, shown });
      drawn += 1 + shown.length;
    }
    at = end;
  }
  return { rows: at, before, parts, after: Math.max(0, at - before - drawn) };
}
