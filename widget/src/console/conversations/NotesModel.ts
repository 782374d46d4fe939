import { signal, type Signal } from '@preact/signals';
import type { Note } from '../../protocol/frames';
import { nextId } from '../../protocol/ids';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';

/** What reps whisper to each other beside one conversation; nothing of it is the visitor's to see. */
export class NotesModel {
  /** Oldest first, each once. */
  readonly notes: Signal<readonly Note[]> = signal([]);
  readonly draft: Signal<string> = signal('');
  readonly busy: Signal<boolean> = signal(false);
  /** Why the last whisper was not stored. */
  readonly refused: Signal<string | undefined> = signal(undefined);
  private attempt: { readonly text: string; readonly clientId: string } | undefined;

  constructor(
    private readonly conversation: string,
    private readonly line: ServerLine,
  ) {}

  /** Answers whether one of them is new. */
  add(notes: readonly Note[]): boolean {
    const known = new Set(this.notes.peek().map(({ id }) => id));
    const fresh = notes.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return false;
    this.notes.value = [...this.notes.peek(), ...fresh].sort((a, b) => (a.at < b.at ? -1 : 1));
    return true;
  }

  /** Sends the draft. The same text again after a lost line is stored once. */
  async whisper(): Promise<void> {
    const text = this.draft.peek().trim();
    if (text === '' || this.busy.peek()) return;
    if (this.attempt?.text !== text) this.attempt = { text, clientId: nextId('note') };
    const { clientId } = this.attempt;
    this.busy.value = true;
    try {
      const order = { type: 'note.post' as const, conversation: this.conversation, clientId, text };
      const answer = await this.line.ask(order);
      this.add([answer.note]);
      this.refused.value = undefined;
      this.attempt = undefined;
      if (this.draft.peek().trim() === text) this.draft.value = '';
    } catch (error) {
      this.refused.value = error instanceof Refused ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }
}
