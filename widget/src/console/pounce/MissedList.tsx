import { exactTime, since } from '../../shared/format';
import { wordsOf } from '../../shared/words';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { refusalText, t } from '../texts/en';
import { Link } from '../ui/Link';
import type { Missed } from './MissedModel';

/** On the home screen: answers of visitors to which no rep came, until one sees to them. */
export function MissedList() {
  const { rep } = useConsole();
  const { list, refusal } = rep.missed;
  if (list.value.length === 0) return null;
  return (
    <section class="missed-list" aria-label={t.autoPounce.missedTitle}>
      <h2>{t.autoPounce.missedTitle}</h2>
      <ul>
        {list.value.map((missed) => (
          <One key={missed.conversation.conversation} missed={missed} />
        ))}
      </ul>
      {refusal.value !== undefined && (
        <p class="small warn" role="alert">
          {refusalText(refusal.value)}
        </p>
      )}
    </section>
  );
}

function One({ missed }: { missed: Missed }) {
  const { rep, ticks } = useConsole();
  const { conversation: id, visitor, visitorName = '' } = missed.conversation;
  const name = visitorName === '' ? t.visitor : visitorName;
  return (
    <li>
      <div class="row">
        <Link class="grow cut strong" to={paths.conversation(visitor)} title={name}>
          <bdi>{name}</bdi>
        </Link>
        <span class="small muted" title={exactTime(missed.missedAt)}>
          {since(missed.missedAt, ticks.minute.value)}
        </span>
      </div>
      <p class="small said-then">{saidBy(missed)}</p>
      <p class="small muted">{t.autoPounce.missedBy(missed.conversation.rep?.name ?? '')}</p>
      <div class="row">
        <Address email={missed.email ?? undefined} />
        <button
          type="button"
          class="btn ghost"
          aria-label={t.autoPounce.seenToOf(name)}
          aria-busy={rep.missed.busy.value === id}
          onClick={() => void rep.missed.seenTo(id)}
        >
          {t.autoPounce.seenTo}
        </button>
      </div>
    </li>
  );
}

function Address({ email }: { email: string | undefined }) {
  if (email === undefined) {
    return <span class="grow small muted">{t.autoPounce.noAddress}</span>;
  }
  return (
    <a
      class="grow cut small"
      href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}
      title={email}
    >
      <bdi>{email}</bdi>
    </a>
  );
}

/** What the visitor said, in its own words. */
function saidBy({ entries }: Missed): string {
  return entries
    .filter(({ kind, author }) => kind === 'message' && author.kind === 'visitor')
    .map(wordsOf)
    .join('\n');
}
