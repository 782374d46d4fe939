import x from 'lucide-static/icons/x.svg?nodes';
import { useConsole } from '../app/context';
import { paths } from '../app/Route';
import type { ConversationModel } from '../conversations/ConversationModel';
import { t } from '../texts/en';
import { Face, IconButton } from '../ui/parts';

/** That one of the rep's own conversations wants it, and the way there. */
export function TalkAlert(props: {
  talk: ConversationModel;
  text: string;
  help: string;
  onClose?: () => void;
}) {
  const { router } = useConsole();
  const { talk, text, help, onClose } = props;
  return (
    <div class="alert wait" role="alert" aria-label={text}>
      <Face name={nameOf(talk)} />
      <div class="grow">
        <div class="strong">{text}</div>
        <div class="small muted">{help}</div>
      </div>
      <button type="button" class="btn" onClick={() => router.go(paths.conversation(talk.id))}>
        {t.alerts.open}
      </button>
      {onClose && <IconButton icon={x} name={t.alerts.dismiss} onClick={onClose} />}
    </div>
  );
}

export function nameOf(talk: ConversationModel): string {
  const name = talk.view.value.visitorName ?? '';
  return name === '' ? t.visitor : name;
}
