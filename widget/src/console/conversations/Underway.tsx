import { refusalText, t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';
import type { Bubble } from './Timeline';

/** How far a message of this rep has come, and how to try again. */
export function Underway({ bubble, talk }: { bubble: Bubble; talk: ConversationModel }) {
  const { unsent } = bubble;
  if (!unsent?.failed) return <span class="state">{t.talk.sending}</span>;
  return (
    <span class="state failed">
      {t.talk.notSent}
      {unsent.refused !== undefined && <span>· {refusalText(unsent.refused, unsent.by)}</span>}
      {unsent.canRetry && (
        <button type="button" class="link" onClick={() => talk.tryAgain(unsent.clientId)}>
          {t.talk.tryAgain}
        </button>
      )}
    </span>
  );
}
