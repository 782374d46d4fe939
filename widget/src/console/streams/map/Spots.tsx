import type { CardModel } from '../CardModel';
import { useConsole } from '../../app/context';
import { t } from '../../texts/en';
import { Link } from '../../ui/Link';
import type { BoardModel } from '../BoardModel';
import { colours } from '../colours';
import type { PinModel } from '../PinModel';
import type { MapModel } from './MapModel';
import type { Spot } from './spots';

/** The circles. */
export function Spots({ map, hover }: { map: MapModel; hover: PinModel }) {
  return (
    <div class="spots">
      {map.spots.value.map((spot) =>
        spot.cards.length === 1 && spot.cards[0] ? (
          <One key={spot.key} spot={spot} card={spot.cards[0]} hover={hover} />
        ) : (
          <Several key={spot.key} spot={spot} map={map} />
        ),
      )}
    </div>
  );
}

function One({ spot, card, hover }: { spot: Spot; card: CardModel; hover: PinModel }) {
  const { boards } = useConsole();
  const facts = card.facts.value;
  const talk = card.talk.value;
  const at = (event: Event) => (event.currentTarget as HTMLElement).getBoundingClientRect();
  return (
    <Link
      to={card.path.value}
      class={['dot', talk === 'waiting' && 'wait', facts.idle && 'idle'].filter(Boolean).join(' ')}
      style={{ ...placed(spot), ...colourOf(boards.shown.value, card) }}
      aria-label={[facts.name, facts.place].filter(Boolean).join(', ')}
      onPointerEnter={(event) => hover.show(card, at(event))}
      onPointerLeave={() => hover.leave()}
      onFocus={(event) => hover.show(card, at(event))}
      onBlur={() => hover.leave()}
    />
  );
}

/** The colour of the stream where all are of the same one. */
function Several({ spot, map }: { spot: Spot; map: MapModel }) {
  const { boards } = useConsole();
  const visitors = spot.cards.map((card) => card.visitor);
  const streams = new Set(spot.cards.map((card) => card.facts.peek().stream));
  const colour = streams.size === 1 && spot.cards[0] && colourOf(boards.shown.value, spot.cards[0]);
  return (
    <button
      type="button"
      class="dot several num"
      style={{ ...placed(spot), ...colour }}
      aria-label={t.board.cluster(visitors.length)}
      onClick={() => (map.chosen.value = new Set(visitors))}
    >
      {visitors.length}
    </button>
  );
}

function placed({ x, y }: Spot): Record<string, string> {
  return { left: `${x.toFixed(1)}px`, top: `${y.toFixed(1)}px` };
}

function colourOf(board: BoardModel, card: CardModel): Record<string, string> {
  const { stream } = card.facts.value;
  return colours(board.streams.value.find(({ id }) => id === stream)?.color.value);
}
