import type { ColumnModel } from './ColumnModel';

/** The keys that move between cards. */
export type Step = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

export function isStep(key: string): key is Step {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
}

/** The visitor whose card a step from here leads to; none at the edge. */
export function walk(
  columns: readonly ColumnModel[],
  from: string,
  step: Step,
): string | undefined {
  const cards = columns.map(({ slots }) =>
    slots.peek().flatMap((slot) => (slot.card ? [slot.card.visitor] : [])),
  );
  const column = cards.findIndex((visitors) => visitors.includes(from));
  const here = cards[column] ?? [];
  const row = here.indexOf(from);
  if (step === 'ArrowUp') return here[row - 1];
  if (step === 'ArrowDown') return here[row + 1];
  if (step === 'Home') return here[0];
  if (step === 'End') return here.at(-1);
  const sideways =
    step === 'ArrowLeft' ? cards.slice(0, column).reverse() : cards.slice(column + 1);
  const next = sideways.find((visitors) => visitors.length > 0);
  return next?.[Math.min(row, next.length - 1)];
}
