import arrow from 'lucide-static/icons/arrow-left.svg?nodes';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/Icon';

interface Props {
  title: string;
  back: string;
  close: () => void;
  children: ComponentChildren;
}

/** Lies over the conversation; Escape and the arrow lead back to it. */
export function SheetFrame({ title, back, close, children }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [title]);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    close();
  };
  return (
    <section class="sheet" aria-label={title} onKeyDown={key}>
      <div class="title">
        <button
          type="button"
          class="icon"
          ref={first}
          aria-label={back}
          title={back}
          onClick={close}
        >
          <Icon of={arrow} />
        </button>
        <h3>{title}</h3>
      </div>
      <div class="content" tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </section>
  );
}
