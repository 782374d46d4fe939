import { signal, type Signal } from '@preact/signals';
import type { Note } from '../../protocol/frames';
import { nextId } from '../../protocol/ids';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';

/** Somebody whom a note calls. */
export interface Called {
  readonly id: string;
  readonly name: string;
}

/** The server takes no more at once. */
const MOST_CALLED = 10;

/** What reps whisper to each other beside one conversation; nothing of it is the visitor's to see. */
export class NotesModel {
  /** Oldest first, each once. */
  readonly notes: Signal<readonly Note[]> = signal([]);
  readonly draft: Signal<string> = signal('');
  readonly busy: Signal<boolean> = signal(false);
  /** Whether the rep writes one beside its own conversation. */
  readonly writing: Signal<boolean> = signal(false);
  /** Why the last whisper was not stored. */
  readonly refused: Signal<string | undefined> = signal(undefined);
  private called: readonly Called[] = [];
  private attempt: { readonly text: string; readonly clientId: string } | undefined;

  constructor(
    private readonly conversation: string,
    private readonly line: ServerLine,
  ) {}

  private clear(): void {
    this.draft.value = '';
    this.called = [];
    this.writing.value = false;
  }

  /** Answers whether one of them is new. */
  add(notes: readonly Note[]): boolean {
    const known = new Set(this.notes.peek().map(({ id }) => id));
    const fresh = notes.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return false;
    this.notes.value = [...this.notes.peek(), ...fresh].sort((a, b) => (a.at < b.at ? -1 : 1));
    return true;
  }

  /** The note calls somebody, as long as the name stands in it. */
  call(person: Called): void {
    this.called = [...this.called.filter(({ id }) => id !== person.id), person];
  }

  /** Sends the draft. The same text again after a lost line is stored once. */
  async whisper(): Promise<void> {
    const text = this.draft.peek().trim();
    if (text === '' || this.busy.peek()) return;
    if (this.attempt?.text !== text) this.attempt = { text, clientId: nextId('note') };
    const { clientId } = this.attempt;
    this.busy.value = true;
    try {
      const answer = await this.line.ask(this.order(text, clientId));
      this.add([answer.note]);
      this.refused.value = undefined;
      this.attempt = undefined;
      if (this.draft.peek().trim() === text) this.clear();
    } catch (error) {
      this.refused.value = error instanceof Refused ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }

  private order(text: string, clientId: string) {
    const called = this.called.filter(({ name }) => text.includes(`@${name}`));
    const mentions = called.map(({ id }) => id).slice(0, MOST_CALLED);
    return {
      type: 'note.post' as const,
      conversation: this.conversation,
      clientId,
      text,
      ...(mentions.length > 0 && { mentions }),
    };
  }
}
