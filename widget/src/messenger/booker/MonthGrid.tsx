import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { readingKey } from '../../shared/direction';
import { fill } from '../../shared/texts';
import {
  addDays,
  addMonths,
  dateOf,
  dayOf,
  firstDayOf,
  monthOf,
  weekdayOf,
  weekdays,
  weeksOf,
} from './days';
import type { CardProps } from './TimesCard';

interface Props extends CardProps {
  day: string;
  choose: (day: string) => void;
}

type Step = (day: string, first: number) => string;

const STEPS: Partial<Record<string, Step>> = {
  ArrowRight: (day) => addDays(day, 1),
  ArrowLeft: (day) => addDays(day, -1),
  ArrowDown: (day) => addDays(day, 7),
  ArrowUp: (day) => addDays(day, -7),
  Home: (day, first) => addDays(day, -((weekdayOf(day) - first + 7) % 7)),
  End: (day, first) => addDays(day, 6 - ((weekdayOf(day) - first + 7) % 7)),
  PageDown: (day) => addMonths(day, 1),
  PageUp: (day) => addMonths(day, -1),
};

/** A month; days with a free time stand out. The arrow keys walk by days and weeks. */
export function MonthGrid({ shown, model, day, choose }: Props) {
  const { booker, look, clock } = shown;
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const first = firstDayOf(look.language);
  const today = dayOf(new Date(clock.now()).toISOString(), booker.zone.value);
  useEffect(() => void model.loadMonth(day), [day.slice(0, 7)]);
  // Before anything else can be pressed: the day that had the keyboard may be gone.
  useLayoutEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [day]);
  const go = (to: string): void => choose(to < today ? today : to);
  const key = (event: KeyboardEvent): void => {
    const step = STEPS[readingKey(event)];
    if (!step) return;
    event.preventDefault();
    moved.current = true;
    go(step(day, first));
  };
  const isLooking = model.looking.value > 0;
  const counts = countDays(model.times.value, booker.zone.value);
  const given = { day, today, choose, shown, counts, isLooking };
  const named = { 'aria-label': monthOf(day, look.language), 'aria-busy': isLooking };
  return (
    <div class="month">
      <Turns {...{ shown, day, today, go }} />
      <table role="grid" ref={grid} onKeyDown={key} {...named}>
        <Head names={weekdays(first, look.language)} />
        <tbody>
          {weeksOf(day, first).map((week) => (
            <tr key={week.find((one) => one !== undefined)}>
              {week.map((one, column) => (
                <Day key={one ?? column} one={one} {...given} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many times each day has. */
function countDays(times: readonly string[], zone: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const time of times) {
    const day = dayOf(time, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

interface TurnsProps extends Pick<Props, 'shown' | 'day'> {
  today: string;
  go: (day: string) => void;
}

function Turns({ shown: { texts, look }, day, today, go }: TurnsProps) {
  const isFirst = day.slice(0, 7) <= today.slice(0, 7);
  return (
    <div class="turn">
      <Turn name={texts.meetingEarlier} sign="‹" off={isFirst} act={() => go(addMonths(day, -1))} />
      <strong aria-live="polite">{monthOf(day, look.language)}</strong>
      <Turn name={texts.meetingLater} sign="›" off={false} act={() => go(addMonths(day, 1))} />
    </div>
  );
}

function Turn({
  name,
  sign,
  off,
  act,
}: {
  name: string;
  sign: string;
  off: boolean;
  act: () => void;
}) {
  return (
    <button type="button" class="icon" aria-label={name} title={name} disabled={off} onClick={act}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function Head({ names }: { names: [string, string][] }) {
  return (
    <thead>
      <tr>
        {names.map(([long, short]) => (
          <th key={long} scope="col" abbr={long}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayProps extends Pick<Props, 'day' | 'choose' | 'shown'> {
  one: string | undefined;
  today: string;
  counts: Map<string, number>;
  isLooking: boolean;
}

function Day(props: DayProps) {
  const { one, day, today, counts, choose, isLooking } = props;
  const { texts, look } = props.shown;
  if (one === undefined) return <td />;
  const count = counts.get(one) ?? 0;
  const name = dateOf(one, look.language);
  const none = isLooking ? texts.meetingLoading : texts.meetingNoTimes;
  const many = count === 0 ? none : fill(texts.meetingTimes, { count });
  return (
    <td
      role="gridcell"
      class={count > 0 ? 'has' : ''}
      aria-selected={one === day}
      aria-disabled={one < today}
      aria-label={`${name}, ${many}`}
      {...(one === today && { 'aria-current': 'date' })}
      tabIndex={one === day ? 0 : -1}
      onClick={() => one >= today && choose(one)}
    >
      {Number(one.slice(8))}
    </td>
  );
}
