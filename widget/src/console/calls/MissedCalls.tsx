import { useEffect, useMemo } from 'preact/hooks';
import { clockLength, exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { refusalText, t } from '../texts/en';
import { Link } from '../ui/Link';
import { MissedCallsModel, type MissedCall } from './MissedCallsModel';

/** On the home screen: visitors who called and whom nobody answered, until one sees to them. */
export function MissedCalls() {
  const { tools, desk } = useConsole();
  const model = useMemo(() => new MissedCallsModel(tools.api), []);
  const told = desk.calls.holds.missed.value;
  useEffect(() => {
    if (told > 0) void model.read();
  }, [told]);
  if (model.list.value.length === 0) return null;
  return (
    <section class="missed-list" aria-label={t.calls.missed}>
      <h2>{t.calls.missed}</h2>
      <ul>
        {model.list.value.map((call) => (
          <One key={call.conversation.conversation} {...{ call, model }} />
        ))}
      </ul>
      {model.refusal.value !== undefined && (
        <p class="small warn" role="alert">
          {refusalText(model.refusal.value)}
        </p>
      )}
    </section>
  );
}

function One({ call, model }: { call: MissedCall; model: MissedCallsModel }) {
  const { ticks, boards } = useConsole();
  const { conversation: id, visitor, visitorName = '' } = call.conversation;
  const name = visitorName === '' ? t.visitor : visitorName;
  const waited = clockLength(call.waitedSeconds);
  const isHere = boards.mine.find(visitor) !== undefined;
  return (
    <li>
      <div class="row">
        <Link class="grow cut strong" to={paths.conversation(visitor)} title={name}>
          <bdi>{name}</bdi>
        </Link>
        <span class="small muted" title={exactTime(call.since)}>
          {since(call.since, ticks.minute.value)}
        </span>
      </div>
      <p class="small muted">
        {call.how === 'left' ? t.calls.gaveUp(waited) : t.calls.nobodyCame(waited)}
      </p>
      <div class="row">
        {isHere ? (
          <Link class="grow cut small" to={paths.conversation(visitor)}>
            {t.calls.callBack}
          </Link>
        ) : (
          <Address email={call.email ?? undefined} />
        )}
        <button
          type="button"
          class="btn ghost"
          aria-label={t.autoPounce.seenToOf(name)}
          aria-busy={model.busy.value === id}
          onClick={() => void model.seenTo(id)}
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
  const to = encodeURIComponent(email).replace('%40', '@');
  return (
    <a class="grow cut small" href={`mailto:${to}`} title={email}>
      <bdi>{email}</bdi>
    </a>
  );
}
