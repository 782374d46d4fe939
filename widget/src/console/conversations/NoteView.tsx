import lock from 'lucide-static/icons/lock.svg?nodes';
import type { Note } from '../../protocol/frames';
import { exactTime } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { MessageText } from '../../shared/MessageText';
import { t } from '../texts/en';

/** A whisper between reps: set apart from what the visitor reads. */
export function NoteView({ note }: { note: Note }) {
  const author = note.author.name ?? t.card.someone;
  return (
    <div class="note" role="note" aria-label={t.talk.noteBy(author)} title={exactTime(note.at)}>
      <span class="row small">
        <Icon of={lock} size={16} />
        <b class="cut">{author}</b>
        <span class="still">{t.talk.noteHelp}</span>
      </span>
      <MessageText text={note.text} pieces={note.pieces} />
    </div>
  );
}
