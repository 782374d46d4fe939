import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatBy } from '../../shared/marks';
import { useConsole } from '../app/context';
import type { NotesModel } from '../conversations/NotesModel';
import { refusalText } from '../texts/en';
import { PEOPLE_LIST, PeopleMenu, personId } from './PeopleMenu';
import type { Colleague, PeoplePicker } from './PeoplePicker';

interface Props {
  notes: NotesModel;
  label: string;
  placeholder: string;
  focus?: boolean;
}

/** Where a note is written: "@" offers colleagues, whom the note then calls. */
export function NoteBox({ notes, label, placeholder, focus = false }: Props) {
  const { people } = useConsole().mentions;
  const box = useRef<HTMLTextAreaElement>(null);
  const choose = useChoice(notes, people, box);
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
    return () => people.close();
  }, []);
  const found = people.found.value;
  return (
    <>
      <PeopleMenu people={people} onChoose={choose} />
      <textarea
        ref={box}
        rows={2}
        value={notes.draft.value}
        maxLength={8000}
        aria-label={label}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(found.length > 0 && {
          'aria-controls': PEOPLE_LIST,
          'aria-activedescendant': personId(people.at.value),
        })}
        onInput={({ currentTarget: { value, selectionStart } }) => {
          notes.draft.value = value;
          people.typed(value, selectionStart);
        }}
        onKeyDown={(event) => walk(event, people, choose) || formatBy(event, event.currentTarget)}
      />
      {notes.refused.value !== undefined && <p role="alert">{refusalText(notes.refused.value)}</p>}
    </>
  );
}

/** Puts a name where "@" stands, and the caret behind it. */
function useChoice(
  notes: NotesModel,
  people: PeoplePicker,
  box: RefObject<HTMLTextAreaElement | null>,
): (person: Colleague) => void {
  const caret = useSignal<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (caret.value === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(caret.value, caret.value);
    caret.value = undefined;
  }, [caret.value]);
  return (person) => {
    const at = box.current?.selectionStart ?? notes.draft.peek().length;
    const next = people.chosen(person, notes.draft.peek(), at);
    notes.draft.value = next.text;
    notes.call(person);
    caret.value = next.caret;
  };
}

/** Whether the key was the menu's. */
function walk(
  event: KeyboardEvent,
  people: PeoplePicker,
  choose: (person: Colleague) => void,
): boolean {
  const chosen = people.found.peek()[people.at.peek()];
  if (!chosen || event.isComposing) return false;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    people.step(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape') people.close();
  else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) choose(chosen);
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
