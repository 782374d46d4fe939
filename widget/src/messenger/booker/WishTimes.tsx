import { useSignal } from '@preact/signals';
import { readingKey } from '../../shared/direction';
import type { BookerModel } from '../BookerModel';
import type { Texts } from '../texts';
import { nextWeekdays, toggle, type HalfDay, type WishDay } from './wish';
import { calendarDay } from './days';

interface Props {
  booker: BookerModel;
  texts: Texts;
  language: string | undefined;
  now: number;
}

/** How far an arrow key goes in a list of two columns. */
const STEPS: Partial<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 2,
  ArrowUp: -2,
};

/** A list with several choices; one stop for the Tab key, arrows inside. */
export function WishTimes({ booker, texts, language, now }: Props) {
  const at = useSignal(0);
  const days = nextWeekdays(now, booker.zone.value);
  const last = days.length * 2 - 1;
  const key = (event: KeyboardEvent): void => {
    const step = STEPS[readingKey(event)];
    const list = event.currentTarget as HTMLElement;
    if (step === undefined) return;
    event.preventDefault();
    at.value = Math.max(0, Math.min(last, at.value + step));
    list.querySelectorAll<HTMLElement>('[role=option]')[at.value]?.focus();
  };
  return (
    <div
      class="times"
      role="listbox"
      aria-label={texts.times}
      aria-multiselectable="true"
      onKeyDown={key}
    >
      {days.map((day, row) => (
        <Day key={day.date} {...{ day, row, at: at.value, booker, texts, language, now }} />
      ))}
    </div>
  );
}

function Day({ day, row, at, ...rest }: Props & { day: WishDay; row: number; at: number }) {
  const name = calendarDay(day.date, 'long', rest.language);
  return (
    <div role="group" aria-label={name} class="slots">
      <span aria-hidden="true">{calendarDay(day.date, 'short', rest.language)}</span>
      {day.slots.map(({ value, half }, column) => (
        <Slot key={value} {...{ value, half, name, ...rest }} isStop={at === row * 2 + column} />
      ))}
    </div>
  );
}

type SlotProps = Props & { value: string; half: HalfDay; name: string; isStop: boolean };

function Slot({ booker, texts, value, half, name, isStop }: SlotProps) {
  const choose = (): void => toggle(booker, value);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    choose();
  };
  return (
    <div
      role="option"
      aria-selected={booker.chosen.value.has(value)}
      aria-label={`${name}, ${texts[half]}`}
      tabIndex={isStop ? 0 : -1}
      onClick={choose}
      onKeyDown={key}
    >
      {texts[half]}
    </div>
  );
}
