import { exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { resultText } from '../conversations/resultText';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { Nothing, Skeleton } from '../ui/parts';
import { Marked } from './Marked';
import type { Found, Snippet } from './SearchModel';

/** What was found, and how far was looked. */
export function SearchResults() {
  const { search } = useConsole().list;
  const state = search.state.value;
  const found = search.found.value;
  const isLooking = state === 'looking';
  if (state === 'off') return null;
  return (
    <section aria-label={t.search.results} aria-busy={isLooking}>
      <p role="status" class="small muted">
        {isLooking
          ? t.search.looking(found.length)
          : state === 'shown' && t.search.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul class="sheet found">
          {found.map((one) => (
            <Hit key={one.conversation.conversation} found={one} />
          ))}
        </ul>
      )}
      {isLooking && found.length === 0 && <Skeleton rows={6} />}
      <Rest />
    </section>
  );
}

/** What there is to say or to do after the last one. */
function Rest() {
  const { search } = useConsole().list;
  const state = search.state.value;
  if (state === 'looking' || state === 'off') return null;
  if (state !== 'shown') {
    return (
      <Nothing title={t.search[state]} help={t.search[`${state}Help`]}>
        {state === 'failed' && <GoOn words={t.tryAgain} />}
      </Nothing>
    );
  }
  if (search.before.value !== undefined) return <GoOn words={t.search.goOn} />;
  if (search.found.value.length > 0) return null;
  return <Nothing title={t.search.none} help={t.search.noneHelp} />;
}

function GoOn({ words }: { words: string }) {
  const { search } = useConsole().list;
  return (
    <button type="button" class="btn ghost more" onClick={() => void search.goOn()}>
      {words}
    </button>
  );
}

function Hit({ found: { conversation, snippet } }: { found: Found }) {
  const { ticks, list } = useConsole();
  const { search } = list;
  const name = conversation.visitorName ?? '';
  return (
    <li>
      <div class="row">
        <Link to={paths.playback(conversation.conversation)} class="strong cut">
          <bdi>
            <Marked text={name === '' ? t.visitor : name} words={search.words.value} />
          </bdi>
        </Link>
        <span class="small muted cut grow" title={exactTime(conversation.startedAt)}>
          {[conversation.rep?.name, since(conversation.startedAt, ticks.minute.value)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="pill">{resultText(conversation)}</span>
      </div>
      {snippet && <Words snippet={snippet} name={name} />}
    </li>
  );
}

function Words({ snippet, name }: { snippet: Snippet; name: string }) {
  const { search } = useConsole().list;
  const nameless = name === '' ? t.visitor : name;
  const author = snippet.author ?? (snippet.byVisitor ? nameless : t.conversations.rep);
  return (
    <p class="small" dir="auto">
      <span class="muted">{snippet.note ? t.talk.noteBy(author) : author}: </span>
      <Marked text={snippet.text} words={search.words.value} />
    </p>
  );
}
