import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Card, ConversationView } from '../../protocol/frames';
import { clockLength, exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { resultText } from '../conversations/resultText';
import { conversationPath } from '../streams/CardModel';
import { t } from '../texts/en';
import { calledText, reasonText } from '../streams/cardText';
import { Nothing, Skeleton } from '../ui/parts';

/** What Foyer knows of a record, on the record's own page in Salesforce. */
export function RecordCard({ id }: { id: string }) {
  const { record } = useConsole();
  const box = useRef<HTMLElement>(null);
  useEffect(() => record.open(id), [record, id]);
  useHeightTold(box);
  const state = record.state.value;
  return (
    <main id="main" class="record-card" tabIndex={-1} ref={box}>
      <h1 class="spoken">{t.record.title}</h1>
      {state === 'loading' && <Skeleton rows={3} />}
      {state === 'failed' && <Nothing title={t.record.failed} help={t.record.failedHelp} />}
      {state === 'shown' && <News />}
    </main>
  );
}

function News() {
  const { visitors, conversations, complete } = useConsole().record.news.value;
  return (
    <div class="groups">
      <Part title={t.record.now}>
        {visitors.length === 0 && (
          <p class="muted">
            {t.record.nobody} {t.record.nobodyHelp}
          </p>
        )}
        <ul>
          {visitors.map((card) => (
            <Here key={card.visitor} card={card} />
          ))}
        </ul>
      </Part>
      <Part title={t.record.earlier}>
        {!complete && <p role="status">{t.record.partly}</p>}
        {conversations.length === 0 && complete && <p class="muted">{t.record.noEarlier}</p>}
        <ul class="pages">
          {conversations.map((view) => (
            <Earlier key={view.conversation} view={view} />
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The page around the frame makes room for the card. */
function useHeightTold(box: { current: HTMLElement | null }): void {
  const model = useConsole();
  useEffect(() => {
    const card = box.current;
    if (!card) return undefined;
    const observer = new ResizeObserver(() => model.measured(card.offsetHeight));
    observer.observe(card);
    return () => observer.disconnect();
  }, [model, box]);
}

/** The way to the visitor leads to a window of its own: a card is too small to talk in. */
function Here({ card }: { card: Card }) {
  const { ticks } = useConsole();
  const seconds = Math.floor((ticks.second.value - Date.parse(card.visitStartedAt)) / 1000);
  return (
    <li class="here" data-visitor={card.visitor}>
      <div class="row">
        <strong class="cut grow">
          <bdi>{calledText(card.name)}</bdi>
        </strong>
        <span class="small muted num" title={t.card.onSite}>
          {clockLength(Math.max(0, seconds))}
        </span>
      </div>
      <div class="small muted cut" title={card.page.title}>
        <bdi>{t.record.onPage(card.page.path)}</bdi> · {t.card.pages(card.pages)}
      </div>
      <div class="small">{reasonText(card.routing.reason)}</div>
      <a
        class="btn ghost"
        href={conversationPath(card)}
        target="_blank"
        rel="noopener"
        aria-description={calledText(card.name)}
      >
        {t.record.openTab}
      </a>
    </li>
  );
}

function Earlier({ view }: { view: ConversationView }) {
  const { ticks } = useConsole();
  const when = since(view.startedAt, ticks.minute.value);
  return (
    <li class="row">
      <a
        href={paths.playback(view.conversation)}
        target="_blank"
        rel="noopener"
        title={exactTime(view.startedAt)}
        aria-label={t.record.playbackOf(when)}
      >
        {when}
      </a>
      <span class="grow cut">{view.rep?.name}</span>
      <span class="pill">{resultText(view)}</span>
    </li>
  );
}
