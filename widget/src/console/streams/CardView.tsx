import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import star from 'lucide-static/icons/star.svg?nodes';
import { Icon } from '../../shared/Icon';
import { t } from '../texts/en';
import { calledText } from './cardText';
import { Link } from '../ui/Link';
import { CardFoot } from './CardFoot';
import { companyLine, pills } from './cardFacts';
import type { CardModel } from './CardModel';
import { Countdown, Marks, OnSite, Presence, ScrollMeter } from './cardParts';
import type { ColumnModel } from './ColumnModel';
import { useOnScreen } from './onScreen';
import type { PinModel } from './PinModel';

interface CardProps {
  card: CardModel;
  column: ColumnModel;
  pin: PinModel;
  /** Beside another link to the same visitor: ids differ. */
  floating?: boolean;
}

/** One visitor. Every card is equally high, so that no change of facts moves another. */
export function CardView({ card, column, pin, floating = false }: CardProps) {
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
        id={`${floating ? 'over' : 'open'}-${card.visitor}`}
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
  const name = calledText(card.facts.value.name);
  const waiting = card.talk.value === 'waiting';
  return (
    <div class="row">
      <Presence card={card} />
      <h3 id={`name-${card.visitor}`} class="cut" title={name}>
        <bdi>{name}</bdi>
      </h3>
      <Marks card={card} />
      <span class="grow" />
      {waiting ? <Countdown card={card} /> : <OnSite card={card} />}
    </div>
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
      <ScrollMeter scroll={scroll} />
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
      <span class="cut grow" title={line === '' ? place : line}>
        {line === '' ? place : line}
      </span>
      {line !== '' && place !== undefined && (
        <span class="cut place" title={place}>
          {place.split(',')[0]}
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
