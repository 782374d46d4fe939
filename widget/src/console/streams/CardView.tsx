import { useComputed } from '@preact/signals';
import mapPin from 'lucide-static/icons/map-pin.svg?nodes';
import { clockLength } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { companyLine, pills } from './cardFacts';
import type { CardModel } from './CardModel';
import type { PinModel } from './PinModel';

/** One visitor. Every card is equally high, so that no change of facts moves another. */
export function CardView({ card, pin }: { card: CardModel; pin: PinModel }) {
  const { board } = useConsole();
  const facts = card.facts.value;
  const talk = card.talk.value;
  const active = useComputed(() => board.active.value === card.visitor).value;
  const classes = ['card', talk === 'waiting' && 'wait', facts.idle && 'idle'].filter(Boolean);
  return (
    <article
      class={classes.join(' ')}
      aria-labelledby={`name-${card.visitor}`}
      onPointerEnter={() => card.look()}
      onFocusIn={() => {
        card.look();
        board.active.value = card.visitor;
      }}
    >
      <Link
        id={`open-${card.visitor}`}
        to={card.path.value}
        class="stretch"
        tabIndex={active ? 0 : -1}
        aria-describedby={`name-${card.visitor}`}
      >
        <span class="spoken">{t.card.open}</span>
      </Link>
      <Who card={card} />
      <Now card={card} />
      <div class="small muted cut line">{companyLine(facts)}</div>
      <div class="pills">
        {pills(facts).map(({ text, tone, title }) => (
          <span key={text} class={`pill ${tone}`} title={title}>
            {text}
          </span>
        ))}
      </div>
      <Foot card={card} pin={pin} active={active} />
    </article>
  );
}

function Who({ card }: { card: CardModel }) {
  const { name, idle } = card.facts.value;
  const waiting = card.talk.value === 'waiting';
  return (
    <div class="row">
      <i class="live" role="img" aria-label={idle ? t.card.idle(0) : t.card.live} />
      <h3 id={`name-${card.visitor}`} class="cut" title={name}>
        <bdi>{name}</bdi>
      </h3>
      {card.isNew.value && <span class="mark">{t.card.new}</span>}
      <span class="grow" />
      {waiting ? <Countdown card={card} /> : <OnSite card={card} />}
    </div>
  );
}

function Countdown({ card }: { card: CardModel }) {
  return (
    <span class="time num" role="timer" aria-label={t.card.timeLeft}>
      {t.card.seconds(card.secondsToAnswer.value)}
    </span>
  );
}

function OnSite({ card }: { card: CardModel }) {
  const text = card.facts.value.idle
    ? t.card.idle(card.idleMinutes.value)
    : clockLength(card.secondsOnSite.value);
  return (
    <span class="small muted num" title={t.card.onSite}>
      {text}
    </span>
  );
}

function Now({ card }: { card: CardModel }) {
  const { page, pages, scroll } = card.facts.value;
  return (
    <div class="row small">
      <span class="cut strong path" title={`${page.title}\n${page.url}`}>
        <bdi>{page.path}</bdi>
      </span>
      <span class="muted still">· {t.card.pages(pages)}</span>
      <span
        class="scroll"
        role="meter"
        aria-label={t.card.scroll}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={scroll}
        aria-valuetext={`${scroll} %`}
        title={`${t.card.scroll} ${scroll} %. ${t.card.scrollMark}`}
      >
        <b style={{ width: `${scroll}%` }} />
      </span>
      <span class="muted num percent" aria-hidden="true">
        {scroll}%
      </span>
    </div>
  );
}

function Foot({ card, pin, active }: { card: CardModel; pin: PinModel; active: boolean }) {
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
