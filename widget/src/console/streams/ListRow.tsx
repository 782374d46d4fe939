import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useConsole } from '../app/context';
import { Link } from '../ui/Link';
import { companyLine, pills } from './cardFacts';
import { Pin, Start, talkText } from './CardFoot';
import type { CardModel } from './CardModel';
import { Countdown, Marks, OnSite, Presence, ScrollMeter } from './cardParts';
import type { ColumnModel } from './ColumnModel';
import { useOnScreen } from './onScreen';
import type { PinModel } from './PinModel';
import { calledText } from './cardText';

interface RowProps {
  card: CardModel;
  row: number;
  column: ColumnModel;
  pin: PinModel;
}

/** A visitor in the list. A click anywhere opens it; the name is the link for everybody else. */
export function ListRow({ card, row, column, pin }: RowProps) {
  const { router } = useConsole();
  const box = useRef<HTMLTableRowElement>(null);
  useOnScreen(box, card);
  const facts = card.facts.value;
  const talk = card.talk.value;
  const active = useComputed(() => column.tabStop.value === card.visitor).value;
  const open = (event: MouseEvent) => {
    const inside = (event.target as HTMLElement).closest('a, button');
    if (inside === null) router.go(card.path.peek());
  };
  return (
    <tr
      ref={box}
      class={[talk === 'waiting' && 'wait', facts.idle && 'idle'].filter(Boolean).join(' ')}
      data-visitor={card.visitor}
      aria-rowindex={row}
      onClick={open}
      onPointerEnter={() => card.look()}
      onFocusIn={() => {
        card.look();
        column.focus(card.visitor);
      }}
    >
      <Name card={card} active={active} />
      <td class="of-status">
        <Status card={card} />
      </td>
      <Facts card={card} />
      <Known card={card} />
      <td>
        <Pin card={card} pin={pin} active={active} />
      </td>
    </tr>
  );
}

function Facts({ card }: { card: CardModel }) {
  const facts = card.facts.value;
  return (
    <>
      <td class="cut" title={`${facts.page.title}\n${facts.page.url}`}>
        <bdi>{facts.page.path}</bdi>
      </td>
      <td class="num of-pages">{facts.pages}</td>
      <td>
        <ScrollMeter scroll={facts.scroll} />
      </td>
      <td class="num">
        <OnSite card={card} />
      </td>
      <td>
        <span class="row" title={[companyLine(facts), facts.place].filter(Boolean).join('\n')}>
          <span class="cut">{companyLine(facts)}</span>
          <span class="cut muted place">{facts.place}</span>
        </span>
      </td>
    </>
  );
}

function Name({ card, active }: { card: CardModel; active: boolean }) {
  const name = calledText(card.facts.value.name);
  return (
    <th scope="row">
      <span class="row">
        <Presence card={card} />
        <Link
          id={`open-${card.visitor}`}
          to={card.path.value}
          class="cut"
          title={name}
          tabIndex={active ? 0 : -1}
        >
          <bdi>{name}</bdi>
        </Link>
        <Marks card={card} />
      </span>
    </th>
  );
}

function Status({ card }: { card: CardModel }) {
  const { claims, boards } = useConsole();
  const { conversation } = card.facts.value;
  if (card.talk.value !== 'waiting' || !conversation) {
    return <span class="cut block">{talkText(card)}</span>;
  }
  return (
    <span class="row">
      <Countdown card={card} />
      {boards.mine.find(card.visitor) && (
        <Start conversation={conversation.id} busy={claims.busy.value === conversation.id} />
      )}
    </span>
  );
}

function Known({ card }: { card: CardModel }) {
  return (
    <td>
      <span class="pills">
        {pills(card.facts.value).map(({ text, tone, title }) => (
          <span key={text} class={`pill ${tone}`} title={title}>
            {text}
          </span>
        ))}
      </span>
    </td>
  );
}
