import { useConsole } from '../app/context';
import { NoteBox } from '../mentions/NoteBox';
import { t } from '../texts/en';
import type { ConversationModel } from './ConversationModel';

/** While another rep talks: who that is, and for who oversees the means to help or to take over. */
export function Oversight({ talk }: { talk: ConversationModel }) {
  const { rep } = useConsole();
  const holder = talk.view.value.rep?.name ?? t.alerts.someone;
  return (
    <div class="oversight">
      <p class="closed">{t.talk.withOther(holder)}</p>
      {rep.may('MANAGER', 'ADMIN') && <Whisper talk={talk} holder={holder} />}
    </div>
  );
}

function Whisper({ talk, holder }: { talk: ConversationModel; holder: string }) {
  const model = useConsole();
  const { draft, busy } = talk.notes;
  const send = (event: Event) => {
    event.preventDefault();
    void talk.notes.whisper();
  };
  return (
    <form class="whisper" onSubmit={send}>
      <NoteBox notes={talk.notes} label={t.talk.whisper} placeholder={t.talk.whisperTo(holder)} />
      <div class="row">
        <button
          type="button"
          class="btn ghost"
          aria-busy={model.claims.busy.value === talk.id}
          onClick={() => void model.takeOver(talk.id)}
        >
          {t.talk.takeOver}
        </button>
        <span class="grow" />
        <button
          type="submit"
          class="btn"
          aria-busy={busy.value}
          aria-disabled={draft.value.trim() === ''}
        >
          {t.talk.sendNote}
        </button>
      </div>
    </form>
  );
}
