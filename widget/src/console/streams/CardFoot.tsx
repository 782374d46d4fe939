import { useComputed } from '@preact/signals';
import mapPin from 'lucide-static/icons/map-pin.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { CardModel } from './CardModel';
import type { PinModel } from './PinModel';

/** What runs or who talks; while the visitor waits, the way to answer. */
export function CardFoot({
  card,
  pin,
  active,
}: {
  card: CardModel;
  pin: PinModel;
  active: boolean;
}) {
  const { claims } = useConsole();
  const { routing, conversation } = card.facts.value;
  const talk = card.talk.value;
  const other = conversation?.rep?.name ?? t.card.someone;
  const says = {
    none: routing.experience,
    waiting: '',
    mine: t.card.talkingMe,
    others: t.card.talking(other),
  };
  return (
    <div class="foot">
      {talk === 'waiting' && conversation ? (
        <Start conversation={conversation.id} busy={claims.busy.value === conversation.id} />
      ) : (
        <span class={talk === 'mine' ? 'cut grow mine' : 'cut grow'}>{says[talk]}</span>
      )}
      <Pin card={card} pin={pin} active={active} />
    </div>
  );
}

function Start({ conversation, busy }: { conversation: string; busy: boolean }) {
  const model = useConsole();
  return (
    <button
      type="button"
      class="btn grow"
      aria-busy={busy}
      onClick={() => void model.start(conversation)}
    >
      {t.card.start}
    </button>
  );
}

function Pin({ card, pin, active }: { card: CardModel; pin: PinModel; active: boolean }) {
  const open = useComputed(() => pin.shown.value?.card === card).value;
  const at = (event: Event) => (event.currentTarget as HTMLElement).getBoundingClientRect();
  return (
    <button
      type="button"
      class="pin"
      tabIndex={active ? 0 : -1}
      aria-label={t.card.routing}
      aria-expanded={open}
      aria-describedby={open ? 'routing-details' : undefined}
      onPointerEnter={(event) => pin.show(card, at(event))}
      onPointerLeave={() => pin.leave()}
      onFocus={(event) => pin.show(card, at(event))}
      onBlur={() => pin.leave()}
      onClick={(event) => pin.press(card, at(event))}
    >
      <Icon of={mapPin} size={16} />
    </button>
  );
}
