import lock from 'lucide-static/icons/lock.svg?nodes';
import { Icon } from '../../shared/Icon';
import type { ConversationModel } from '../conversations/ConversationModel';
import { t } from '../texts/en';
import { NoteBox } from './NoteBox';

/** Opens the place for a note beside the rep's own conversation. */
export function NoteButton({ talk }: { talk: ConversationModel }) {
  const { writing } = talk.notes;
  return (
    <button
      type="button"
      class="btn ghost round"
      aria-label={t.mentions.write}
      title={t.mentions.write}
      aria-expanded={writing.value}
      onClick={() => (writing.value = !writing.peek())}
    >
      <Icon of={lock} size={20} />
    </button>
  );
}

/** A note of the rep who talks, to colleagues alone. */
export function OwnNote({ talk: { notes } }: { talk: ConversationModel }) {
  if (!notes.writing.value) return null;
  const send = (event: Event) => {
    event.preventDefault();
    void notes.whisper();
  };
  return (
    <form class="whisper" onSubmit={send}>
      <NoteBox notes={notes} label={t.mentions.note} placeholder={t.mentions.placeholder} focus />
      <div class="row">
        <span class="grow" />
        <button type="button" class="btn ghost" onClick={() => (notes.writing.value = false)}>
          {t.mentions.cancel}
        </button>
        <button
          type="submit"
          class="btn"
          aria-busy={notes.busy.value}
          aria-disabled={notes.draft.value.trim() === ''}
        >
          {t.talk.sendNote}
        </button>
      </div>
    </form>
  );
}
