import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import star from 'lucide-static/icons/star.svg?nodes';
import { clockLength } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { CardFoot } from './CardFoot';
import { companyLine, pills } from './cardFacts';
import type { CardModel } from './CardModel';
import type { ColumnModel } from './ColumnModel';
import { useOnScreen } from './onScreen';
import type { PinModel } from './PinModel';

interface CardProps {
  card: CardModel;
  column: ColumnModel;
  pin: PinModel;
}

/** One visitor. Every card is equally high, so that no change of facts moves another. */
export function CardView({ card, column, pin }: CardProps) {
  const box = useRef<HTMLElement>(null);
  useOnScreen(box, card);
  const facts = card.facts.value;
  const talk = card.talk.value;
  const active = useComputed(() => column.tabStop.value === card.visitor).value;
  const classes = ['card', talk === 'waiting' && 'wait', facts.idle && 'idle'].filter(Boolean);
  return (
    <article
      ref={box}
      class={classes.join(' ')}
      data-visitor={card.visitor}
      aria-labelledby={`name-${card.visitor}`}
      onPointerEnter={() => card.look()}
      onFocusIn={() => {
        card.look();
        column.focus(card.visitor);
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
      <Firm card={card} />
      <Known card={card} />
      <CardFoot card={card} pin={pin} active={active} />
    </article>
  );
}

function Who({ card }: { card: CardModel }) {
  const { name, idle, test } = card.facts.value;
  const waiting = card.talk.value === 'waiting';
  return (
    <div class="row">
      <i class="live" role="img" aria-label={idle ? t.card.idle(0) : t.card.live} />
      <h3 id={`name-${card.visitor}`} class="cut" title={name}>
        <bdi>{name}</bdi>
      </h3>
      {test === true && (
        <span class="mark test" title={t.card.testHelp}>
          {t.card.test}
        </span>
      )}
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

/** The text alone follows the clock: a thousand cards tick without a redraw. */
function OnSite({ card }: { card: CardModel }) {
  const text = useComputed(() =>
    card.facts.value.idle
      ? t.card.idle(card.idleMinutes.value)
      : clockLength(card.secondsOnSite.value),
  );
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

/** The company, and where the visitor is. */
function Firm({ card }: { card: CardModel }) {
  const { account, place } = card.facts.value;
  const line = companyLine(card.facts.value);
  return (
    <div class="small muted firm">
      {account?.target === true && (
        <span class="star" role="img" aria-label={t.card.target} title={t.card.target}>
          <Icon of={star} size={16} />
        </span>
      )}
      <span class="cut grow" title={line}>
        {line}
      </span>
      {place !== undefined && (
        <span class="cut place" title={place}>
          {place}
        </span>
      )}
    </div>
  );
}

/** What Salesforce knows; of a stranger at least the title of the page. */
function Known({ card }: { card: CardModel }) {
  const facts = card.facts.value;
  const known = pills(facts);
  if (known.length === 0) return <div class="small muted cut">{facts.page.title}</div>;
  return (
    <div class="pills">
      {known.map(({ text, tone, title }) => (
        <span key={text} class={`pill ${tone}`} title={title}>
          {text}
        </span>
      ))}
    </div>
  );
}
