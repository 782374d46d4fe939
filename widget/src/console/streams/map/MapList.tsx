import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useConsole } from '../../app/context';
import { t } from '../../texts/en';
import { calledText } from '../cardText';
import { Link } from '../../ui/Link';
import type { CardModel } from '../CardModel';
import { Countdown, Presence } from '../cardParts';
import { colours } from '../colours';
import type { ColumnModel } from '../ColumnModel';
import type { ListModel } from '../ListModel';
import { Rows, useSpan } from '../Windowed';
import type { MapModel } from './MapModel';

const ROW_PX = 44;

type Item =
  | { readonly key: string; readonly column: ColumnModel; readonly count: number }
  | { readonly key: string; readonly column: ColumnModel; readonly card: CardModel };

/** The visitors of the map beside it: all, or those of the circle that was pressed. */
export function MapList({ list, map }: { list: ListModel; map: MapModel }) {
  const box = useRef<HTMLElement>(null);
  const span = useSpan(box, ROW_PX);
  const { boards } = useConsole();
  const chosen = map.chosen.value;
  const items = useComputed(() => itemsOf(list, map.chosen.value)).value;
  const keep = boards.shown.value.columns.value.find((column) => column.tabStop.value);
  return (
    <section class="map-list" aria-label={t.board.onMap} ref={box} tabIndex={-1}>
      {chosen && (
        <p class="row chosen">
          <span class="grow strong">{t.board.cluster(chosen.size)}</span>
          <button type="button" class="link" onClick={() => (map.chosen.value = undefined)}>
            {t.board.wholeMap}
          </button>
        </p>
      )}
      <Rows items={items} height={ROW_PX} span={span} keep={keep?.tabStop.value}>
        {(item) => ('card' in item ? <Row {...item} /> : <Head {...item} />)}
      </Rows>
    </section>
  );
}

function itemsOf(list: ListModel, chosen: ReadonlySet<string> | undefined): readonly Item[] {
  return list.groups.value.flatMap(({ column, cards }) => {
    const shown = chosen ? cards.filter((card) => chosen.has(card.visitor)) : cards;
    if (shown.length === 0) return [];
    const rows = shown.map((card) => ({ key: card.visitor, column, card }));
    return [{ key: `stream ${column.id}`, column, count: shown.length }, ...rows];
  });
}

function Head({ column, count }: { column: ColumnModel; count: number }) {
  return (
    <div class="row head" style={colours(column.color.value)}>
      <h2 class="cut">{column.title}</h2>
      <span class="count num">{count}</span>
    </div>
  );
}

function Row({ card, column }: { card: CardModel; column: ColumnModel }) {
  const facts = card.facts.value;
  const active = useComputed(() => column.tabStop.value === card.visitor).value;
  return (
    <div
      class={facts.idle ? 'row of-map idle' : 'row of-map'}
      data-visitor={card.visitor}
      style={colours(column.color.value)}
      onFocusIn={() => {
        card.look();
        column.focus(card.visitor);
      }}
    >
      <Presence card={card} />
      <Link
        id={`open-${card.visitor}`}
        to={card.path.value}
        class="grow cut"
        tabIndex={active ? 0 : -1}
      >
        <bdi class="cut block">{calledText(facts.name)}</bdi>
        <span class="cut block small muted">{facts.place ?? t.board.notOnMap}</span>
      </Link>
      {card.talk.value === 'waiting' && <Countdown card={card} />}
    </div>
  );
}
