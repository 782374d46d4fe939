import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';
import { isLate, isOffered } from './holdUp';

/** Above the composer: the visitor waits for the rep, and what happens unless it answers. */
export function HeldUp({ talk, name }: { talk: ConversationModel; name: string }) {
  const view = talk.view.value;
  if (!isLate(view)) return null;
  const offered = isOffered(view);
  return (
    <div class="heldup">
      <div class="row">
        <strong class="grow" role="status">
          {offered ? t.talk.offered : t.talk.late(name)}
        </strong>
        {offered && (
          <span class="time num" role="timer" aria-label={t.card.timeLeft}>
            {t.card.seconds(talk.secondsToAnswer.value)}
          </span>
        )}
      </div>
      <p class="small">{offered ? t.talk.offeredHelp : t.alerts.lateHelp}</p>
    </div>
  );
}
