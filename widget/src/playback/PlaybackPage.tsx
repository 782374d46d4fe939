import { useEffect, useMemo } from 'preact/hooks';
import { clockLength, exactTime } from '../shared/format';
import { t } from './texts/en';
import './playback.css';
import {
  PlaybackModel,
  type Playback,
  type PlaybackState,
  type Read,
  type RecordKind,
} from './PlaybackModel';
import { Transcript } from './Transcript';

/** One conversation, read afterwards: on screen, on paper, from the link in Salesforce. */
export function PlaybackPage({ id, read = overFetch }: { id: string; read?: Read }) {
  const model = useMemo(() => new PlaybackModel(id, read), [id]);
  useEffect(() => void model.load(), [model]);
  const state = model.state.value;
  const playback = model.playback.value;
  return (
    <main id="main" class="page playback" tabIndex={-1}>
      <div class="bar">
        <h1 tabIndex={-1}>{t.title}</h1>
        <span class="grow" />
        {playback && (
          <button type="button" class="btn ghost" onClick={() => window.print()}>
            {t.print}
          </button>
        )}
      </div>
      {state === 'shown' && playback ? (
        <div class="play">
          <Head playback={playback} />
          <Transcript playback={playback} address={model.address} />
        </div>
      ) : (
        <Trouble state={state} again={() => void model.load()} />
      )}
    </main>
  );
}

async function overFetch(path: string): Promise<{ status: number; body?: unknown }> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  const body: unknown = answer.ok ? await answer.json() : undefined;
  return { status: answer.status, body };
}

function Trouble({ state, again }: { state: PlaybackState; again: () => void }) {
  if (state === 'loading' || state === 'shown') {
    return (
      <div class="skeletons" role="status" aria-label={t.loading}>
        <div class="skeleton tall" />
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    );
  }
  const [title, help] = t.trouble[state];
  return (
    <div class="nothing">
      <h2>{title}</h2>
      <p>{help}</p>
      {state === 'failed' && (
        <button type="button" class="btn ghost" onClick={again}>
          {t.tryAgain}
        </button>
      )}
    </div>
  );
}

/** Who, when, where from, how it came out, and where it stands in Salesforce. */
function Head({ playback }: { playback: Playback }) {
  const { conversation, visitor, rep, site } = playback;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.visitor, visitor?.name ?? conversation.visitorName],
    [t.email, visitor?.email],
    [t.company, visitor?.company],
    [t.rep, rep?.name ?? conversation.rep?.name],
    [t.site, typeof site === 'string' ? site : site?.name],
    [t.started, exactTime(conversation.startedAt)],
    [t.length, length(playback)],
    [t.ended, endText(playback)],
    [t.outcome, playback.outcome ?? conversation.outcome ?? t.noOutcome],
    [t.rating, ratingText(conversation.rating)],
    [t.ratingComment, conversation.rating?.comment],
  ];
  return (
    <section class="play-head" aria-label={t.title}>
      <dl class="facts">
        {rows
          .filter(([, fact]) => fact !== undefined && fact !== '')
          .map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <bdi>{fact}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <Records playback={playback} />
    </section>
  );
}

const KINDS: readonly RecordKind[] = ['event', 'lead', 'contact', 'account'];

function Records({ playback }: { playback: Playback }) {
  const found = KINDS.flatMap((kind) => {
    const to = playback.links?.[kind];
    return to !== undefined && /^https?:\/\//i.test(to) ? [{ kind, to }] : [];
  });
  return (
    <div class="records">
      <h2>{t.salesforce}</h2>
      {found.length === 0 && <p class="muted small">{t.notYet}</p>}
      {found.map(({ kind, to }) => (
        <a
          key={kind}
          class="record"
          href={to}
          target="_blank"
          rel="noreferrer"
          title={t.opensSalesforce}
        >
          {t[kind]}
        </a>
      ))}
    </div>
  );
}

function length({ conversation }: Playback): string | undefined {
  if (conversation.endedAt === undefined) return undefined;
  const span = Date.parse(conversation.endedAt) - Date.parse(conversation.startedAt);
  return clockLength(Math.max(0, Math.floor(span / 1000)));
}

function ratingText(rating: Playback['conversation']['rating']): string | undefined {
  return rating && t.rated(rating.score, t.scores[rating.score - 1] ?? '');
}

function endText({ conversation }: Playback): string {
  if (conversation.state !== 'ended') return t.open;
  const how = conversation.endReason === undefined ? undefined : t.ends[conversation.endReason];
  const when = conversation.endedAt === undefined ? '' : exactTime(conversation.endedAt);
  return [when, how].filter(Boolean).join(', ');
}
