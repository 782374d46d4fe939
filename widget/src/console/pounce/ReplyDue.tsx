import { useConsole } from '../app/context';
import type { ConversationModel } from '../conversations/ConversationModel';
import { t } from '../texts/en';

/** Above the messages: a visitor has answered what was said in the rep's name, who has to come. */
export function ReplyDue({ talk, name }: { talk: ConversationModel; name: string }) {
  const model = useConsole();
  const { rep, claims, ticks } = model;
  const { replyBy, rep: holder } = talk.view.value;
  if (replyBy === undefined || holder?.id !== rep.me.value?.rep.id) return null;
  const settling = claims.pounces.settling.value === talk.id;
  const settle = (verdict: 'spam' | 'no-response-needed') => () =>
    void claims.pounces.settle(talk, verdict);
  return (
    <div class="claim">
      <div class="row">
        <span class="grow">{t.autoPounce.replied(name)}</span>
        <span class="time num" role="timer" aria-label={t.autoPounce.timeLeft}>
          {t.card.seconds(ticks.secondsUntil(replyBy))}
        </span>
      </div>
      <button
        type="button"
        class="btn wide"
        aria-busy={claims.busy.value === talk.id}
        onClick={() => void model.start(talk.id)}
      >
        {t.talk.start}
      </button>
      <div class="row">
        <button type="button" class="btn ghost grow" aria-busy={settling} onClick={settle('spam')}>
          {t.autoPounce.spam}
        </button>
        <button
          type="button"
          class="btn ghost grow"
          aria-busy={settling}
          onClick={settle('no-response-needed')}
        >
          {t.autoPounce.noResponse}
        </button>
      </div>
    </div>
  );
}
