import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../protocol/frames';
import { readingKey } from '../../shared/direction';
import { useConsole } from '../app/context';
import type { PlaceModel } from '../conversations/PlaceModel';
import { OfferButton } from '../meetings/OfferButton';
import { talkOf } from '../pounce/mayPounce';
import { t } from '../texts/en';
import { levelText } from '../streams/cardText';
import { Skeleton } from '../ui/parts';
import { AccountTab } from './AccountTab';
import { ActivityTab } from './ActivityTab';
import { Alternatives } from './Alternatives';
import { DetailsDialog } from './DetailsDialog';
import { HistoryTab } from './HistoryTab';
import type { Visitor360Model } from './Visitor360Model';
import { VisitorTab } from './VisitorTab';

const TABS = ['visitor', 'account', 'activity', 'history'] as const;

/** All that is known of the visitor. */
export function Visitor360({ place }: { place: PlaceModel }) {
  const known = useConsole().visitor360.value;
  const card = place.card.value;
  const page = card?.page.url;
  // What changes in Salesforce changes these, and may change what is mapped.
  const records = JSON.stringify([card?.person, card?.account, card?.opportunity]);
  // What somebody noted, or the visitor typed.
  const said = JSON.stringify([
    card?.notedAt,
    card?.email,
    card?.proven,
    card?.name,
    card?.company,
  ]);
  useEffect(() => {
    if (card) void known.read(card.visitor);
  }, [known, card?.visitor, card?.confidence, page, records, said]);
  return (
    <section class="pane v360" aria-label={t.v360.region}>
      <Head card={card} known={known} place={place} />
      <Subtabs />
      <div
        class="facts-pane"
        role="tabpanel"
        aria-labelledby={`v360-${known.tab.value}`}
        id="v360-panel"
        tabIndex={0}
      >
        {card ? <Tab card={card} known={known} place={place} /> : <Skeleton rows={6} />}
      </div>
      {card && known.details.open.value && <DetailsDialog card={card} known={known} />}
    </section>
  );
}

function Head(props: { card: Card | undefined; known: Visitor360Model; place: PlaceModel }) {
  const { card, known, place } = props;
  const { rep } = useConsole();
  const talk = talkOf(place);
  const view = talk?.view.value;
  const mine = view?.state === 'open' && view.rep?.id === rep.me.value?.rep.id;
  return (
    <header>
      <h2 class="grow">{t.v360.region}</h2>
      {card?.confidence !== undefined && (
        <span class={`pill ${tone(card.confidence)}`}>
          {t.v360.confidence(levelText(card.confidence))}
        </span>
      )}
      {talk && mine && <OfferButton talk={talk} />}
      {card && (
        <button
          type="button"
          class="btn ghost"
          disabled={known.state.value !== 'shown'}
          onClick={() => known.details.show(card.notedAt)}
        >
          {t.details.button}
        </button>
      )}
    </header>
  );
}

function Tab(props: { card: Card; known: Visitor360Model; place: PlaceModel }) {
  const { card, known, place } = props;
  switch (known.tab.value) {
    case 'account':
      return <AccountTab card={card} known={known} />;
    case 'activity':
      return <ActivityTab card={card} known={known} />;
    case 'history':
      return <HistoryTab place={place} known={known} />;
    default:
      return (
        <>
          <Alternatives visitor={card.visitor} known={known} />
          <VisitorTab card={card} known={known.known.value} />
        </>
      );
  }
}

function Subtabs() {
  const known = useConsole().visitor360.value;
  const box = useRef<HTMLDivElement>(null);
  const key = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[readingKey(event)];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex((name) => name === known.tab.peek());
    const next = TABS.at((at + step) % TABS.length) ?? 'visitor';
    known.tab.value = next;
    box.current?.querySelector<HTMLElement>(`#v360-${next}`)?.focus();
  };
  return (
    <div class="subtabs" role="tablist" aria-label={t.v360.tabs} ref={box} onKeyDown={key}>
      {TABS.map((name) => (
        <button
          key={name}
          id={`v360-${name}`}
          type="button"
          role="tab"
          aria-selected={known.tab.value === name}
          aria-controls="v360-panel"
          tabIndex={known.tab.value === name ? 0 : -1}
          onClick={() => (known.tab.value = name)}
        >
          {t.v360[name]}
        </button>
      ))}
    </div>
  );
}

function tone(confidence: string): string {
  return /high/i.test(confidence) ? 'good' : 'warn';
}
