import x from 'lucide-static/icons/x.svg?nodes';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import { t } from '../texts/en';
import { Face, IconButton } from '../ui/parts';
import type { Mention } from './MentionsModel';

/** As many as leave room for who waits. */
const MOST = 3;

/** Colleagues who call this rep in a note: it stands until the rep has seen it. */
export function MentionAlerts() {
  const { mentions } = useConsole();
  return (
    <>
      {mentions.unread.value.slice(0, MOST).map((mention) => (
        <Called key={mention.id} mention={mention} />
      ))}
    </>
  );
}

function Called({ mention }: { mention: Mention }) {
  const { mentions, router } = useConsole();
  const { id, by, conversation, text, visitorName } = mention;
  const called = t.mentions.called(by, visitorName);
  const open = () => {
    mentions.read(id);
    if (conversation !== undefined) router.go(paths.conversation(conversation));
  };
  return (
    <div class="alert" role="alert" aria-label={called}>
      <Face name={by} />
      <div class="grow">
        <div class="strong">{called}</div>
        <div class="small muted cut" title={text}>
          {text ?? t.mentions.closed}
        </div>
      </div>
      {conversation !== undefined && (
        <button type="button" class="btn" onClick={open}>
          {t.alerts.open}
        </button>
      )}
      <IconButton icon={x} name={t.alerts.dismiss} onClick={() => mentions.read(id)} />
    </div>
  );
}
