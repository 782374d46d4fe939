import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Rows drawn beyond the edges, so that nothing is blank while somebody scrolls. */
const BEYOND = 5;
/** The window moves in steps, so that most scrolling redraws nothing. */
const STEP = 3;
/** Before anything is measured. */
const FIRST_ROWS = 12;

/** The rows that are near the screen. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Follows what a scrolling box shows of rows that are all equally high. */
export function useSpan(box: RefObject<HTMLElement | null>, height: number): Span {
  const span = useSignal<Span>({ first: 0, end: FIRST_ROWS });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const now = spanOf(element.scrollTop, element.clientHeight, height);
      const { first, end } = span.peek();
      if (now.first !== first || now.end !== end) span.value = now;
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [height]);
  return span.value;
}

export function spanOf(top: number, view: number, height: number): Span {
  const first = Math.floor(top / height) - BEYOND;
  const rows = Math.ceil(view / height) + 2 * BEYOND + STEP;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  return { first: from, end: Math.max(from + rows, FIRST_ROWS) };
}

/** A column of equally high rows of which only those near the screen are drawn. */
export function Rows<T extends { readonly key: string }>(props: {
  items: readonly T[];
  height: number;
  span: Span;
  /** The row that has the focus: it stays, or the focus would be lost. */
  keep?: string | undefined;
  children: (item: T, index: number) => ComponentChildren;
}) {
  const { items, height, span, keep } = props;
  return (
    <div class="rows" style={{ height: `${items.length * height}px` }}>
      {drawn(items, span, keep).map((i) => {
        const item = items[i];
        return item === undefined ? null : (
          <div
            key={item.key}
            class="slot"
            style={{ top: `${i * height}px`, height: `${height}px` }}
          >
            {props.children(item, i)}
          </div>
        );
      })}
    </div>
  );
}

/** Which rows are drawn, in their order. */
function drawn(
  items: readonly { readonly key: string }[],
  { first, end }: Span,
  keep: string | undefined,
): readonly number[] {
  const last = Math.min(end, items.length);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  const kept = keep === undefined ? -1 : items.findIndex(({ key }) => key === keep);
  if (kept < 0 || (kept >= first && kept < last)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}
