import { useEffect } from 'preact/hooks';
import type { Card } from '../../protocol/frames';
import { clockLength, exactTime, timeOfDay } from '../../shared/format';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Facts, Group } from '../ui/Facts';
import { Skeleton } from '../ui/parts';
import type { PageSeen, Visitor360Model } from './Visitor360Model';

/** What happens on a page is told by no card: while somebody looks, it is read again so often. */
const REREAD_MS = 5_000;

/** What the visitor does and did in this visit. */
export function ActivityTab({ card, known }: { card: Card; known: Visitor360Model }) {
  const { ticks } = useConsole();
  const beat = Math.floor(ticks.second.value / REREAD_MS);
  useEffect(() => void known.read(card.visitor), [known, card.visitor, beat]);
  const length = (from: string) =>
    clockLength(Math.max(0, Math.floor((ticks.second.value - Date.parse(from)) / 1000)));
  return (
    <div class="groups">
      <Group title={t.v360.now}>
        <Facts
          rows={[
            [t.v360.page, card.page.title || card.page.path],
            [t.v360.onPage, <span class="num">{length(card.pageStartedAt)}</span>],
            [t.card.scroll, <Depth percent={card.scroll} />],
            [t.v360.openTabs, known.known.value.openTabs],
            [
              t.v360.onSite,
              <span class="num">{`${length(card.visitStartedAt)}, ${t.card.pages(card.pages)}`}</span>,
            ],
          ]}
        />
      </Group>
      <Group title={t.v360.pages}>
        <Read known={known} />
      </Group>
    </div>
  );
}

function Read({ known }: { known: Visitor360Model }) {
  const state = known.state.value;
  if (state === 'loading') return <Skeleton rows={3} />;
  if (state !== 'shown') return <p class="muted">{t.v360[state]}</p>;
  const { pages = [], events = [] } = known.known.value;
  return (
    <>
      <ul class="pages">
        {pages.toReversed().map((page) => (
          <li key={`${page.at}${page.path}`}>
            <PageRow page={page} />
          </li>
        ))}
      </ul>
      {events.length > 0 && <h3>{t.v360.events}</h3>}
      <ul class="pages">
        {events.toReversed().map(({ name, at }) => (
          <li key={`${at}${name}`} class="row">
            <time class="num muted small" dateTime={at} title={exactTime(at)}>
              {timeOfDay(at)}
            </time>
            <span class="grow cut">{name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function PageRow({ page }: { page: PageSeen }) {
  return (
    <div class="row">
      <time class="num muted small" dateTime={page.at} title={exactTime(page.at)}>
        {timeOfDay(page.at)}
      </time>
      <span class="grow cut" title={page.url ?? page.path}>
        <bdi>{page.title || page.path}</bdi>
      </span>
      {page.scroll !== undefined && <Depth percent={page.scroll} />}
      {page.seconds !== undefined && (
        <span class="num small muted">{clockLength(page.seconds)}</span>
      )}
      <Use page={page} />
    </div>
  );
}

/** What was done on a page, where anything was. */
function Use({ page: { activeSeconds = 0, rageClicks = 0, form } }: { page: PageSeen }) {
  return (
    <>
      {activeSeconds > 0 && (
        <span class="small muted">{t.v360.active(clockLength(activeSeconds))}</span>
      )}
      {form !== undefined && (
        <span class="pill" title={t.v360.formHelp}>
          <bdi>{form}</bdi>
        </span>
      )}
      {rageClicks > 0 && (
        <span class="pill warn" title={t.v360.rageHelp}>
          {t.v360.rageClicks(rageClicks)}
        </span>
      )}
    </>
  );
}

/** How far a page was read; the stroke marks 15 %, where interest begins. */
function Depth({ percent }: { percent: number }) {
  return (
    <span class="depth" title={`${t.v360.scrolled(percent)}. ${t.card.scrollMark}`}>
      <span class="scroll" aria-hidden="true">
        <b style={{ width: `${percent}%` }} />
      </span>
      <span class="num small">{percent} %</span>
    </span>
  );
}
