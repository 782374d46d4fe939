import { useEffect } from 'preact/hooks';
import type { ConversationView } from '../../protocol/frames';
import { clockLength, exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { SearchBar } from '../search/SearchBar';
import { SearchResults } from '../search/SearchResults';
import { t } from '../texts/en';
import { Link, RecordLink } from '../ui/Link';
import { Heads, Nothing, Skeleton } from '../ui/parts';
import type { ListKind } from './ListModel';
import { ratingText } from './ratingText';
import { resultText } from './resultText';

/** The page "Conversations". */
export function ListPage() {
  const { list } = useConsole();
  const { search } = list;
  useEffect(() => {
    void list.show(list.kind.peek());
    search.open();
  }, [list, search]);
  const isSearching = search.state.value !== 'off';
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div class="bar">
        <h1 tabIndex={-1}>{t.conversations.title}</h1>
        {!isSearching && <Kinds />}
      </div>
      <SearchBar />
      {isSearching ? <SearchResults /> : <Content />}
    </main>
  );
}

function Kinds() {
  const { list } = useConsole();
  const kinds: readonly ListKind[] = ['open', 'ended'];
  return (
    <fieldset class="seg">
      <legend class="spoken">{t.conversations.kind}</legend>
      {kinds.map((kind) => (
        <label key={kind} class={list.kind.value === kind ? 'on' : ''}>
          <input
            type="radio"
            name="kind"
            class="spoken"
            checked={list.kind.value === kind}
            onChange={() => void list.show(kind)}
          />
          {t.conversations[kind]}
        </label>
      ))}
    </fieldset>
  );
}

function Content() {
  const { list } = useConsole();
  const state = list.state.value;
  const kind = list.kind.value;
  if (state === 'loading') return <Skeleton rows={6} />;
  if (state !== 'shown') {
    return (
      <Nothing title={t.conversations[state]} help={t.conversations[`${state}Help`]}>
        {state === 'failed' && (
          <button type="button" class="btn ghost" onClick={() => void list.show(kind)}>
            {t.tryAgain}
          </button>
        )}
      </Nothing>
    );
  }
  if (list.rows.value.length === 0) {
    return (
      <Nothing title={t.conversations[`${kind}Empty`]} help={t.conversations[`${kind}EmptyHelp`]} />
    );
  }
  return (
    <>
      <Table rows={list.rows.value} />
      {list.more.value !== undefined && (
        <button
          type="button"
          class="btn ghost more"
          aria-busy={list.loadingMore.value}
          onClick={() => void list.showMore()}
        >
          {t.conversations.more}
        </button>
      )}
    </>
  );
}

function Table({ rows }: { rows: readonly ConversationView[] }) {
  const heads = [
    t.conversations.visitor,
    t.conversations.rep,
    t.conversations.started,
    t.conversations.length,
    t.conversations.result,
    t.conversations.rating,
    ...(useConsole().list.kind.value === 'ended' ? [t.callNotes.heading] : []),
  ];
  return (
    <div class="sheet">
      <table>
        <Heads of={heads} />
        <tbody>
          {rows.map((view) => (
            <Row key={view.conversation} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ view }: { view: ConversationView }) {
  const { ticks } = useConsole();
  const ended = view.endedAt === undefined ? ticks.second.value : Date.parse(view.endedAt);
  const length = Math.max(0, Math.floor((ended - Date.parse(view.startedAt)) / 1000));
  const to =
    view.state === 'ended'
      ? paths.playback(view.conversation)
      : paths.conversation(view.conversation);
  const name =
    view.visitorName === undefined || view.visitorName === '' ? t.visitor : view.visitorName;
  return (
    <tr>
      <th scope="row" class="cut">
        <Link to={to} title={name}>
          <bdi>{name}</bdi>
        </Link>
      </th>
      <td class="cut">{view.rep?.name ?? '–'}</td>
      <td title={exactTime(view.startedAt)}>{since(view.startedAt, ticks.minute.value)}</td>
      <td class="num">{clockLength(length)}</td>
      <td>
        <span class="pill">{resultText(view)}</span>
      </td>
      <td class="cut" title={view.rating?.comment}>
        {ratingText(view) ?? '–'}
      </td>
      {view.state === 'ended' && <Afterwards view={view} name={name} />}
    </tr>
  );
}

/** The Event, and the way to what is noted on it. */
function Afterwards({ view, name }: { view: ConversationView; name: string }) {
  const { list } = useConsole();
  const event = list.events.value[view.conversation];
  return (
    <td>
      <span class="afterwards">
        {event === undefined ? (
          <span class="muted small">{t.callNotes.none}</span>
        ) : (
          <RecordLink to={event}>
            <span aria-hidden="true">{t.callNotes.event1}</span>
            <span class="spoken">{t.callNotes.eventOf(name)}</span>
          </RecordLink>
        )}
        <Link to={paths.conversation(view.conversation)} aria-label={t.callNotes.openOf(name)}>
          {t.callNotes.title}
        </Link>
      </span>
    </td>
  );
}
