import { t } from '../texts/en';
import { experienceText, reasonText } from './cardText';
import type { PinModel, Spot } from './PinModel';

const WIDTH = 280;

/** What runs for this visitor, why it came to whom: beside the pin, over everything. */
export function RoutingDetails({ pin }: { pin: PinModel }) {
  const shown = pin.shown.value;
  if (!shown) return null;
  const card = shown.card.facts.value;
  const { routing, qualified } = card;
  return (
    <div
      id="routing-details"
      role="tooltip"
      class="details"
      style={place(shown.at)}
      onPointerEnter={() => pin.stay()}
      onPointerLeave={() => pin.leave()}
    >
      <dl>
        <dt>{t.card.experience}</dt>
        <dd>{experienceText(card)}</dd>
        <dt>{t.card.reason}</dt>
        <dd>{reasonText(routing.reason)}</dd>
        <dt>{t.card.to}</dt>
        <dd>{routing.to.length === 0 ? t.card.nobody : routing.to.join(', ')}</dd>
        {qualified && (
          <>
            <dt>{t.card.qualified}</dt>
            <dd>{t.card.qualifiedBy(qualified)}</dd>
          </>
        )}
        {routing.passed && routing.passed.length > 0 && (
          <>
            <dt>{t.card.passed}</dt>
            {routing.passed.map(({ name, why }) => (
              <dd key={name}>
                <b>{name}</b> {why}
              </dd>
            ))}
          </>
        )}
      </dl>
    </div>
  );
}

/** Under the pin while there is room, else above; never outside the window. */
function place(at: Spot): Record<string, string> {
  const left = Math.max(8, Math.min(at.right - WIDTH, window.innerWidth - WIDTH - 8));
  const below = at.bottom + 6;
  return below < window.innerHeight - 180
    ? { left: `${left}px`, top: `${below}px`, width: `${WIDTH}px` }
    : { left: `${left}px`, bottom: `${window.innerHeight - at.top + 6}px`, width: `${WIDTH}px` };
}
