import { useRef } from 'preact/hooks';
import arrowDown from 'lucide-static/icons/arrow-down.svg?nodes';
import arrowUp from 'lucide-static/icons/arrow-up.svg?nodes';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';
import { colours } from './colours';
import { linesOf, type Line } from './listLines';
import { SORTS, type Group, type ListModel, type Sort } from './ListModel';
import { ListRow } from './ListRow';
import type { PinModel } from './PinModel';
import { useHold } from './useHold';
import { useSpan } from './Windowed';

/** All rows, heads of streams included, are equally high. */
const ROW_PX = 40;

const COLUMNS = [
  'name',
  'status',
  'page',
  'pages',
  'scroll',
  'time',
  'company',
  'known',
  'routing',
] as const;

/** One row a visitor, stream below stream; only the rows near the screen are drawn. */
export function ListView({ list, pin }: { list: ListModel; pin: PinModel }) {
  const box = useRef<HTMLDivElement>(null);
  const span = useSpan(box, ROW_PX);
  const groups = list.groups.value;
  const lines = linesOf(groups, span);
  return (
    <div class="list" ref={box} tabIndex={-1}>
      <table aria-label={t.board.list} aria-rowcount={lines.rows + 1}>
        <Head list={list} />
        <Gap rows={lines.before} />
        {lines.parts.map(({ group, shown }) => (
          <Part key={group.column.id} group={group} shown={shown} pin={pin} />
        ))}
        <Gap rows={lines.after} />
      </table>
    </div>
  );
}

function Head({ list }: { list: ListModel }) {
  const sorts: readonly string[] = SORTS;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map((column) =>
          sorts.includes(column) ? (
            <SortHead key={column} list={list} sort={column as Sort} />
          ) : (
            <th key={column} scope="col" class={`of-${column}`}>
              <span class={column === 'routing' ? 'spoken' : ''}>{t.board.columns[column]}</span>
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

function SortHead({ list, sort }: { list: ListModel; sort: Sort }) {
  const isIt = list.sort.value === sort;
  const down = list.descending.value;
  return (
    <th
      scope="col"
      class={`of-${sort}`}
      aria-sort={isIt ? (down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        title={t.board.sortBy(t.board.columns[sort])}
        onClick={() => list.sortBy(sort)}
      >
        {t.board.columns[sort]}
        {isIt && <Icon of={down ? arrowDown : arrowUp} size={16} />}
      </button>
    </th>
  );
}

function Part({ group, shown, pin }: { group: Group; shown: readonly Line[]; pin: PinModel }) {
  const { column } = group;
  const hold = useHold(column);
  return (
    <tbody style={colours(column.color.value)} {...hold}>
      <tr class="stream">
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          <span>{column.title}</span>
          <span class="count num">{group.cards.length}</span>
        </th>
      </tr>
      {shown.map(({ card, row }) => (
        <ListRow key={card.visitor} card={card} row={row} column={column} pin={pin} />
      ))}
    </tbody>
  );
}

/** The height of the rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  if (rows === 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={COLUMNS.length} style={{ height: `${rows * ROW_PX}px`, padding: 0 }} />
      </tr>
    </tbody>
  );
}
