/** The keys that move between visitors. */
export type Step = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

export function isStep(key: string): key is Step {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
}

/** The visitor to whom a step from here leads, columns side by side; none at the edge. */
export function walk(
  columns: readonly (readonly string[])[],
  from: string,
  step: Step,
): string | undefined {
  const column = columns.findIndex((visitors) => visitors.includes(from));
  const here = columns[column] ?? [];
  const row = here.indexOf(from);
  if (step === 'ArrowUp') return here[row - 1];
  if (step === 'ArrowDown') return here[row + 1];
  if (step === 'Home') return here[0];
  if (step === 'End') return here.at(-1);
  const sideways =
    step === 'ArrowLeft' ? columns.slice(0, column).reverse() : columns.slice(column + 1);
  const next = sideways.find((visitors) => visitors.length > 0);
  return next?.[Math.min(row, next.length - 1)];
}
