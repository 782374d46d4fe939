/** So many clicks, so fast, so near to each other, on one thing: nothing happens, and it annoys. */
const CLICKS = 3;
const WITHIN_MS = 1_000;
const WITHIN_PX = 30;

interface Click {
  readonly timeStamp: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget | null;
}

/** Answers what is to hear each click; calls when the visitor clicks again and again at one spot. */
export function rageClicks(raged: () => void): (click: Click) => void {
  let row: Click[] = [];
  return (click) => {
    const first = row[0];
    if (!first || !isSameSpot(first, click)) row = [];
    row = [...row, click].filter(({ timeStamp }) => click.timeStamp - timeStamp <= WITHIN_MS);
    if (row.length < CLICKS) return;
    row = [];
    raged();
  };
}

function isSameSpot(one: Click, other: Click): boolean {
  const far = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  return one.target === other.target && far <= WITHIN_PX;
}

/** How the website calls the form that a field is of; never what is written into it. */
export function formOf(field: EventTarget | null): string | undefined {
  if (!(field instanceof Element) || !field.matches('input, textarea, select')) return undefined;
  const form = field.closest('form');
  if (!form || form.closest('[data-foyer-private]')) return undefined;
  // Attributes, not properties: a field named "id" or "name" stands in front of those.
  const names = ['aria-label', 'name', 'id'].map((name) => form.getAttribute(name)?.trim());
  return names.find(Boolean)?.slice(0, 80) ?? 'form';
}
