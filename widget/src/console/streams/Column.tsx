import { useRef } from 'preact/hooks';
import type { ColumnModel } from './ColumnModel';
import { CardView } from './CardView';
import type { PinModel } from './PinModel';

/** One live stream. While somebody points into it or has the focus there, nothing in it moves. */
export function Column({ column, pin }: { column: ColumnModel; pin: PinModel }) {
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
  const title = column.title.value;
  return (
    <section
      class="col"
      aria-label={title}
      style={colours(column.color.value)}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocusIn={() => focus(true)}
      onFocusOut={(event) =>
        focus(event.currentTarget.contains(event.relatedTarget as Node | null))
      }
    >
      <header>
        <h2 class="cut" title={title}>
          {title}
        </h2>
        <span class="count num">{column.count}</span>
      </header>
      <Cards column={column} pin={pin} />
    </section>
  );
}

function Cards({ column, pin }: { column: ColumnModel; pin: PinModel }) {
  return (
    <div class="cards">
      {column.slots.value.map(({ key, card }) => (
        <div key={key} class="slot">
          {card ? (
            <CardView card={card} column={column} pin={pin} />
          ) : (
            <div class="gone" aria-hidden="true" />
          )}
        </div>
      ))}
    </div>
  );
}

/** The names by which sales ops choose in Salesforce, in the order of the tokens. */
const NAMES: readonly string[] = ['rose', 'teal', 'amber', 'violet', 'blue', 'olive'];

function colours(colour: string | undefined): Record<string, string> {
  const token = NAMES.indexOf(colour?.toLowerCase() ?? '') + 1;
  return token === 0 ? {} : { '--c': `var(--stream-${token})`, '--c-ink': 'var(--on-colour)' };
}
