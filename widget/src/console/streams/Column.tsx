import { useRef } from 'preact/hooks';
import sparkles from 'lucide-static/icons/sparkles.svg?nodes';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';
import { CardView } from './CardView';
import { colours } from './colours';
import type { ColumnModel } from './ColumnModel';
import type { PinModel } from './PinModel';
import { useHold } from './useHold';
import { Rows, useSpan } from './Windowed';

/** A card and the space around it: all are equally high. */
export const CARD_PX = 160;

/** One live stream. While somebody points into it or has the focus there, nothing in it moves. */
export function Column({ column, pin }: { column: ColumnModel; pin: PinModel }) {
  const hold = useHold(column);
  const title = column.title.value;
  return (
    <section class="col" aria-label={title} style={colours(column.color.value)} {...hold}>
      <header>
        <h2 class="cut" title={title}>
          {title}
        </h2>
        <span class="count num">{column.count}</span>
        {column.stream.value.autoPounce === true && (
          <span class="spark" role="img" aria-label={t.board.autoPounce} title={t.board.autoPounce}>
            <Icon of={sparkles} size={16} />
          </span>
        )}
      </header>
      <Cards column={column} pin={pin} />
    </section>
  );
}

function Cards({ column, pin }: { column: ColumnModel; pin: PinModel }) {
  const box = useRef<HTMLDivElement>(null);
  const span = useSpan(box, CARD_PX);
  return (
    <div class="cards" ref={box} tabIndex={-1}>
      <Rows items={column.slots.value} height={CARD_PX} span={span} keep={column.tabStop.value}>
        {({ card }) =>
          card ? (
            <CardView card={card} column={column} pin={pin} />
          ) : (
            <div class="gone" aria-hidden="true" />
          )
        }
      </Rows>
    </div>
  );
}
