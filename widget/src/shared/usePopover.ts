import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A box that opens under a button. */
export interface Popover {
  readonly open: Signal<boolean>;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Closes it, and goes on where it was opened. */
  readonly close: () => void;
}

/** It closes by Escape, and when something else is pressed. */
export function usePopover(): Popover {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const outside = (event: Event) => {
      // The path and not the target, which is the host where the box stands in a shadow tree.
      if (box.current && !event.composedPath().includes(box.current)) open.value = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open.value]);
  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open.value) close();
  };
  return { open, box, button, onKeyDown, close };
}
