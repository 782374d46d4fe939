import { useRef } from 'preact/hooks';
import type { ColumnModel } from './ColumnModel';

/** Lets a column stand still while somebody points into the element or has the focus there. */
export function useHold(column: ColumnModel) {
  const pointed = useRef(false);
  const focused = useRef(false);
  const settle = () => {
    if (pointed.current || focused.current) column.hold();
    else column.release();
  };
  const point = (inside: boolean) => {
    pointed.current = inside;
    settle();
  };
  const focus = (inside: boolean) => {
    focused.current = inside;
    settle();
  };
  return {
    onPointerEnter: () => point(true),
    onPointerLeave: () => point(false),
    onFocusIn: () => focus(true),
    onFocusOut: (event: FocusEvent) => {
      const box = event.currentTarget as HTMLElement;
      focus(box.contains(event.relatedTarget as Node | null));
    },
  };
}
