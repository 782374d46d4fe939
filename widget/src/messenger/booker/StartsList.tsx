import { useSignal } from '@preact/signals';
import { momentOf, timeOf } from './days';
import type { CardProps } from './TimesCard';

interface Props extends CardProps {
  starts: readonly string[];
  /** Whether they are of several days. */
  withDay: boolean;
}

const ENDS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Times of which one can be chosen; one stop for the Tab key, arrows inside. */
export function StartsList({ shown, model, starts, withDay }: Props) {
  const { texts, booker, look } = shown;
  const at = useSignal(0);
  if (starts.length === 0) return null;
  const stop = Math.min(at.value, starts.length - 1);
  const key = (event: KeyboardEvent): void => {
    const start = starts[stop];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (start !== undefined) void model.hold(start);
      return;
    }
    const next = ENDS[event.key]?.(stop, starts.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    at.value = next;
    const list = event.currentTarget as HTMLElement;
    list.querySelectorAll<HTMLElement>('[role=option]')[next]?.focus();
  };
  const words = withDay ? momentOf : timeOf;
  return (
    <div
      class={withDay ? 'starts soon' : 'starts'}
      role="listbox"
      aria-label={texts.times}
      aria-busy={model.busy.value}
      onKeyDown={key}
    >
      {starts.map((start, row) => (
        <div
          key={start}
          role="option"
          aria-selected="false"
          aria-label={momentOf(start, booker.zone.value, look.language)}
          tabIndex={row === stop ? 0 : -1}
          onClick={() => void model.hold(start)}
        >
          {words(start, booker.zone.value, look.language)}
        </div>
      ))}
    </div>
  );
}
