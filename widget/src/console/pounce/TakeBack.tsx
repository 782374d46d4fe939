import { useConsole } from '../app/context';
import type { ConversationModel } from '../conversations/ConversationModel';
import { t } from '../texts/en';
import { mayTakeBack } from './mayPounce';

/** Above the composer, until the visitor has read it: the rep's first words can still be undone. */
export function TakeBack({ talk, name }: { talk: ConversationModel; name: string }) {
  const { claims } = useConsole();
  if (!mayTakeBack(talk)) return null;
  return (
    <div class="row takeback">
      <span class="small grow">{t.pounce.unread(name)}</span>
      <button
        type="button"
        class="btn ghost"
        aria-busy={claims.pounces.undoing.value === talk.id}
        onClick={() => void claims.pounces.undo(talk)}
      >
        {t.pounce.undo}
      </button>
    </div>
  );
}
