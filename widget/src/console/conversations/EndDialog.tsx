import { useSignal } from '@preact/signals';
import { useConsole } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog } from '../ui/parts';
import type { ConversationModel } from './ConversationModel';

/** Asks once more, and for the outcome. */
export function EndDialog() {
  const { end } = useConsole();
  const talk = end.asked.value;
  return talk ? <Ask key={talk.id} talk={talk} /> : null;
}

function Ask({ talk }: { talk: ConversationModel }) {
  const model = useConsole();
  const { end } = model;
  const outcome = useSignal('');
  const { visitorName } = talk.view.value;
  const name = visitorName === undefined || visitorName === '' ? t.visitor : visitorName;
  return (
    <Dialog title={t.ending.title} onClose={() => end.cancel()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void model.endAsked(outcome.value);
        }}
      >
        <p>{t.ending.help(name)}</p>
        <label class="field">
          <span>{t.ending.outcome}</span>
          <select
            value={outcome.value}
            onChange={(event) => (outcome.value = event.currentTarget.value)}
          >
            <option value="">{t.ending.none}</option>
            {end.outcomes.value.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        {end.refusal.value !== undefined && (
          <p class="bad" role="alert">
            {refusalText(end.refusal.value.code, end.refusal.value.by)}
          </p>
        )}
        <div class="row actions">
          <button type="button" class="btn ghost" onClick={() => end.cancel()}>
            {t.cancel}
          </button>
          <button type="submit" class="btn" aria-busy={end.busy.value}>
            {t.ending.button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is ending now; "Undo" as long as the server allows it. */
export function Endings() {
  const model = useConsole();
  return (
    <div class="endings" role="status">
      {model.desk.ending.value.map((talk) => {
        const { visitorName, endingAt } = talk.view.value;
        const seconds = model.ticks.secondsUntil(endingAt);
        return (
          <div key={talk.id} class="toast">
            <span class="grow cut">
              {t.ending.status(
                visitorName === undefined || visitorName === '' ? t.visitor : visitorName,
              )}
            </span>
            <span class="num" aria-hidden="true">
              {t.card.seconds(seconds)}
            </span>
            {seconds > 0 && (
              <button type="button" class="btn" onClick={() => void model.undoEnd(talk.id)}>
                {t.ending.undo}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
