import { useComputed } from '@preact/signals';
import eyeOff from 'lucide-static/icons/eye-off.svg?nodes';
import mapPin from 'lucide-static/icons/map-pin.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { calledText, experienceText } from './cardText';
import type { CardModel } from './CardModel';
import type { PinModel } from './PinModel';

/** What runs for the visitor, or with whom it talks. */
export function talkText(card: CardModel): string {
  const { conversation } = card.facts.value;
  if (conversation?.pounced === true) return experienceText(card.facts.value);
  switch (card.talk.value) {
    case 'mine':
      return t.card.talkingMe;
    case 'others':
      return t.card.talking(conversation?.rep?.name ?? t.card.someone);
    default:
      return experienceText(card.facts.value);
  }
}

/** What runs or who talks; while the visitor waits for this rep, the way to answer. */
export function CardFoot({
  card,
  pin,
  active,
}: {
  card: CardModel;
  pin: PinModel;
  active: boolean;
}) {
  const { claims, boards } = useConsole();
  const { conversation } = card.facts.value;
  const talk = card.talk.value;
  const mayAnswer = talk === 'waiting' && boards.mine.find(card.visitor) !== undefined;
  return (
    <div class="foot">
      {mayAnswer && conversation ? (
        <Start conversation={conversation.id} busy={claims.busy.value === conversation.id} />
      ) : (
        <span class={talk === 'mine' ? 'cut grow mine' : 'cut grow'} title={talkText(card)}>
          {talkText(card)}
        </span>
      )}
      {talk === 'none' && <Dismiss card={card} active={active} />}
      <Pin card={card} pin={pin} active={active} />
    </div>
  );
}

function Dismiss({ card, active }: { card: CardModel; active: boolean }) {
  const { boards } = useConsole();
  return (
    <button
      type="button"
      class="pin dismiss"
      tabIndex={active ? 0 : -1}
      aria-label={t.card.dismiss}
      title={t.card.dismiss}
      onClick={() => void boards.dismiss(card.visitor, calledText(card.facts.peek().name))}
    >
      <Icon of={eyeOff} size={16} />
    </button>
  );
}

/** "Start a conversation": claims and opens. */
export function Start({ conversation, busy }: { conversation: string; busy: boolean }) {
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

/** "Routing details" by hover, focus or click. */
export function Pin({ card, pin, active }: { card: CardModel; pin: PinModel; active: boolean }) {
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
