import type { Shown } from './context';
import { focusComposer } from './focus';

/** After the end: the next word begins a new conversation, and so does this button. */
export function Again({ model, side, texts }: Shown) {
  const room = model.room.value;
  if (room?.view.state !== 'ended' || model.outgoing.value.length > 0) return null;
  if (room.view.endReason === 'site-off' || !model.mayTalk.value) return null;
  const isMissed = room.view.endReason === 'missed';
  const ask = ({ currentTarget }: { currentTarget: Element }): void => {
    focusComposer(currentTarget);
    model.askForPerson();
  };
  return (
    <div class="again">
      {!isMissed && <p>{texts.endedMore}</p>}
      <button type="button" class="plain" onClick={ask}>
        {texts.chatWithAPerson}
      </button>
      {!isMissed && side.proof.mail.value && (
        <button
          type="button"
          class="plain"
          onClick={() => side.showTranscript(room.view.conversation)}
        >
          {texts.sendTranscript}
        </button>
      )}
    </div>
  );
}
