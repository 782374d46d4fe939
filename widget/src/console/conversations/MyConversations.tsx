import { wordsOf } from '../../shared/words';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { MissedCalls } from '../calls/MissedCalls';
import { MissedList } from '../pounce/MissedList';
import { t } from '../texts/en';
import { Link } from '../ui/Link';
import { Face } from '../ui/parts';
import type { ConversationModel } from './ConversationModel';
import { isLate, isReplyDue } from './holdUp';

/** Beside the board: what the rep has in hand. */
export function MyConversations() {
  const { desk } = useConsole();
  const open = desk.open.value;
  return (
    <aside class="aside" aria-label={t.conversations.mine}>
      <h2>{t.conversations.mine}</h2>
      {open.length === 0 && <p class="small muted">{t.conversations.mineEmpty}</p>}
      {open.map((conversation) => (
        <Row key={conversation.id} conversation={conversation} />
      ))}
      <JustEnded />
      <MissedCalls />
      <MissedList />
    </aside>
  );
}

/** Where something may be noted for the Event. */
function JustEnded() {
  const { desk } = useConsole();
  const ended = desk.justEnded.value;
  if (ended.length === 0) return null;
  return (
    <>
      <h2>{t.callNotes.justEnded}</h2>
      {ended.map((conversation) => {
        const { visitorName } = conversation.view.value;
        const name = visitorName === undefined || visitorName === '' ? t.visitor : visitorName;
        return (
          <Link key={conversation.id} class="mine-row" to={paths.conversation(conversation.id)}>
            <Face name={name} />
            <span class="grow">
              <span class="cut block">
                <bdi>{name}</bdi>
              </span>
              <span class="cut block small muted">{t.callNotes.title}</span>
            </span>
          </Link>
        );
      })}
    </>
  );
}

function Row({ conversation }: { conversation: ConversationModel }) {
  const { visitorName } = conversation.view.value;
  const name = visitorName === undefined || visitorName === '' ? t.visitor : visitorName;
  const unread = conversation.unread.value;
  const view = conversation.view.value;
  const late = isLate(view) || isReplyDue(view);
  const last = conversation.lastMessage.value;
  const text = wordsOf(last ?? {});
  return (
    <Link
      class={late ? 'mine-row late' : 'mine-row'}
      to={paths.conversation(conversation.id)}
      aria-label={name}
      aria-description={late ? t.alerts.late(name) : unread > 0 ? t.unread(unread) : undefined}
    >
      <Face name={name} />
      <span class="grow">
        <span class={unread > 0 ? 'cut block strong' : 'cut block'}>
          <bdi>{name}</bdi>
        </span>
        <span class="cut block small muted">
          {late
            ? t.alerts.late(name)
            : last?.author.kind === 'rep'
              ? t.conversations.you(text)
              : text}
        </span>
      </span>
      {unread > 0 && (
        <span class="badge num" aria-hidden="true">
          {unread}
        </span>
      )}
    </Link>
  );
}
