import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';

/** A text that the rep keeps, as it was written. */
export interface OwnShortcut {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What is in the form; without an id it is a new one. */
export interface Draft {
  readonly id?: string;
  readonly name: string;
  readonly text: string;
}

const EMPTY: Draft = { name: '', text: '' };

/** "My shortcuts": the rep's own texts. */
export class OwnShortcutsModel {
  readonly open = signal(false);
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  readonly shortcuts: Signal<readonly OwnShortcut[]> = signal([]);
  readonly draft: Signal<Draft> = signal(EMPTY);
  readonly busy = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  /** What was deleted last, until it is brought back or the dialog closes. */
  readonly deleted: Signal<OwnShortcut | undefined> = signal(undefined);

  constructor(private readonly api: Api) {}

  show(): void {
    this.open.value = true;
    this.draft.value = EMPTY;
    this.deleted.value = undefined;
    this.refusal.value = undefined;
    void this.load();
  }

  hide(): void {
    this.open.value = false;
  }

  edit(shortcut: OwnShortcut): void {
    this.draft.value = shortcut;
  }

  write(change: Partial<Draft>): void {
    this.draft.value = { ...this.draft.peek(), ...change };
  }

  clear(): void {
    this.draft.value = EMPTY;
    this.refusal.value = undefined;
  }

  async save(): Promise<void> {
    const { id, name, text } = this.draft.peek();
    const saved = await this.act(pathOf(id), { name, text });
    if (saved) this.draft.value = EMPTY;
  }

  async remove(shortcut: OwnShortcut): Promise<void> {
    const gone = await this.act(`${pathOf(shortcut.id)}/delete`);
    if (!gone) return;
    this.deleted.value = shortcut;
    if (this.draft.peek().id === shortcut.id) this.draft.value = EMPTY;
  }

  async bringBack(): Promise<void> {
    const shortcut = this.deleted.peek();
    if (!shortcut) return;
    const { name, text } = shortcut;
    if (await this.act(pathOf(undefined), { name, text })) this.deleted.value = undefined;
  }

  private async load(): Promise<void> {
    try {
      const answer = await this.api.get<{ shortcuts: readonly OwnShortcut[] }>('/api/shortcuts');
      this.shortcuts.value = answer.shortcuts;
      this.state.value = 'shown';
    } catch {
      if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
  }

  private async act(path: string, body?: object): Promise<boolean> {
    if (this.busy.peek()) return false;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      await this.api.post(path, body);
      await this.load();
      return true;
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
      return false;
    } finally {
      this.busy.value = false;
    }
  }
}

function pathOf(id: string | undefined): string {
  return id === undefined ? '/api/shortcuts' : `/api/shortcuts/${encodeURIComponent(id)}`;
}
