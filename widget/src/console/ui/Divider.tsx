import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isFromRight, readingKey } from '../../shared/direction';
import { useConsole } from '../app/context';

/** How wide the pane before a divider is: kept in this browser, within bounds. */
export interface PaneWidth {
  readonly width: Signal<number>;
  readonly narrowest: number;
  readonly widest: number;
  readonly set: (wanted: number) => void;
}

/** A pane's width under its key, as this person left it. */
export function usePaneWidth(key: string, [narrowest, usual, widest]: Bounds): PaneWidth {
  const { store } = useConsole();
  const width = useSignal(within(Number(store.get(key) ?? usual) || usual));
  function within(wanted: number): number {
    return Math.round(Math.min(widest, Math.max(narrowest, wanted)));
  }
  const set = (wanted: number) => {
    width.value = within(wanted);
    store.set(key, String(width.value));
  };
  return { width, narrowest, widest, set };
}

type Bounds = readonly [narrowest: number, usual: number, widest: number];

const STEP = 16;

/** Moves the border between two panes, by pointer or by keys. */
export function Divider({ name, pane }: { name: string; pane: PaneWidth }) {
  const { width, narrowest, widest, set } = pane;
  const bar = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent) => {
    const before = bar.current?.previousElementSibling?.getBoundingClientRect();
    if (bar.current?.hasPointerCapture(event.pointerId) !== true || !before) return;
    const fromRight = isFromRight(bar.current);
    set(fromRight ? before.right - event.clientX : event.clientX - before.left);
  };
  const key = (event: KeyboardEvent) => {
    const wanted = {
      ArrowLeft: width.value - STEP,
      ArrowRight: width.value + STEP,
      Home: narrowest,
      End: widest,
    }[readingKey(event)];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  return (
    <div
      ref={bar}
      class="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width.value}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={key}
    />
  );
}
