import { useConsole } from '../../app/context';
import { CardView } from '../CardView';
import { colours } from '../colours';
import type { PinModel, Spot } from '../PinModel';

const [WIDTH, HEIGHT] = [300, 160];

/** The card of the circle that somebody points at; it stays while pointed at itself. */
export function HoverCard({ hover, pin }: { hover: PinModel; pin: PinModel }) {
  const { boards } = useConsole();
  const shown = hover.shown.value;
  if (!shown) return null;
  const { card, at } = shown;
  const column = boards.shown.value.columns.value.find((one) => one.has(card.visitor));
  if (!column) return null;
  return (
    <div
      class="hover-card"
      style={{ ...place(at), ...colours(column.color.value) }}
      onPointerEnter={() => hover.stay()}
      onPointerLeave={() => hover.leave()}
      onFocusIn={() => hover.stay()}
      onFocusOut={() => hover.leave()}
    >
      <CardView card={card} column={column} pin={pin} floating />
    </div>
  );
}

/** Above the circle while there is room, else below; never outside the window. */
function place(at: Spot): Record<string, string> {
  const middle = (at.left + at.right) / 2 - WIDTH / 2;
  const left = Math.max(8, Math.min(middle, window.innerWidth - WIDTH - 8));
  const above = at.top - HEIGHT - 4;
  const top = above > 60 ? above : at.bottom + 4;
  return { left: `${left}px`, top: `${top}px`, width: `${WIDTH}px` };
}
