import type { ComponentChild } from 'preact';
import lock from 'lucide-static/icons/lock.svg?nodes';
import type { Note } from '../../protocol/frames';
import { exactTime } from '../../shared/format';
import { Icon } from '../../shared/Icon';
import { MessageText } from '../../shared/MessageText';
import { t } from '../texts/en';

/** Words in which whom the note calls stands out. */
function calling({ mentions = [] }: Note): (words: string) => ComponentChild {
  const calls = mentions.map(({ name }) => `@${name}`);
  if (calls.length === 0) return (words) => words;
  const parts = new RegExp(`(${calls.map(literally).join('|')})`);
  return (words) =>
    words
      .split(parts)
      .map((part, key) => (calls.includes(part) ? <mark key={key}>{part}</mark> : part));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

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
      <MessageText text={note.text} pieces={note.pieces} draw={calling(note)} />
    </div>
  );
}
