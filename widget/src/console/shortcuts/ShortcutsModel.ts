import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Store } from '../../shared/storage';
import type { Api, LongApi } from '../app/Api';
import { CopilotModel, type Ability } from '../copilot/CopilotModel';
import { t } from '../texts/en';
import { rank, slashAt, type Slash } from './slash';

/** A text at hand, filled in for the visitor. */
export interface Shortcut {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Placeholders that still stand in the text. */
  readonly missing: readonly string[];
  readonly own: boolean;
  readonly team?: string;
  readonly language?: string;
}

/** What "/" offers in one conversation. */
export class ShortcutsModel {
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  /** Where "/" stands; undefined while the menu is closed. */
  readonly slash: Signal<Slash | undefined> = signal(undefined);
  /** Which one the arrows stand on. */
  readonly at = signal(0);
  readonly found: ReadonlySignal<readonly Shortcut[]>;
  /** What the copilot can do, below the texts. */
  readonly skills: ReadonlySignal<readonly Ability[]>;
  readonly copilot: CopilotModel;
  private readonly all: Signal<readonly Shortcut[]> = signal([]);
  /** Closed by hand: it stays so until another "/". */
  private closedAt: number | undefined;

  constructor(
    private readonly api: Api & LongApi,
    store: Store,
  ) {
    this.copilot = new CopilotModel(api, store);
    this.skills = computed(() => {
      const query = this.slash.value?.query ?? '';
      // Their names are the same in every language.
      return this.copilot.abilities.value.filter(
        ({ skill }) => rank(t.copilot.skills[skill].name, '', query) > 0,
      );
    });
    this.found = computed(() => {
      const query = this.slash.value?.query ?? '';
      const ranked = this.all.value.map((one) => ({ one, rank: rank(one.name, one.text, query) }));
      return ranked
        .filter((each) => each.rank > 0)
        .sort((each, other) => other.rank - each.rank)
        .map(({ one }) => one);
    });
  }

  /** The rep typed, or moved the caret. */
  typed(conversation: string, text: string, caret: number): void {
    const slash = slashAt(text, caret);
    if (slash?.from !== this.closedAt) this.closedAt = undefined;
    const now = this.closedAt === undefined ? slash : undefined;
    const before = this.slash.peek();
    if (now && !before) {
      void this.load(conversation);
      void this.copilot.look(conversation);
    }
    if (now?.query !== before?.query) this.at.value = 0;
    this.slash.value = now;
  }

  close(): void {
    this.closedAt = this.slash.peek()?.from;
    this.slash.value = undefined;
  }

  step(by: number): void {
    const count = this.found.peek().length + this.skills.peek().length;
    if (count > 0) this.at.value = (this.at.peek() + by + count) % count;
  }

  /** The text with the shortcut in the place of what was typed, and where the caret goes. */
  chosen(shortcut: Shortcut, text: string, caret: number): { text: string; caret: number } {
    return this.put(shortcut.text, text, caret);
  }

  /** The text without what was typed to choose a skill. */
  cleared(text: string, caret: number): { text: string; caret: number } {
    return this.put('', text, caret);
  }

  private put(words: string, text: string, caret: number): { text: string; caret: number } {
    const from = this.slash.peek()?.from ?? caret;
    this.slash.value = undefined;
    return { text: text.slice(0, from) + words + text.slice(caret), caret: from + words.length };
  }

  private async load(conversation: string): Promise<void> {
    if (this.all.peek().length === 0) this.state.value = 'loading';
    try {
      const room = conversation.startsWith('vis_') ? 'before' : 'for';
      const path = `/api/shortcuts/${room}/${encodeURIComponent(conversation)}`;
      const { shortcuts } = await this.api.get<{ shortcuts: readonly Shortcut[] }>(path);
      this.all.value = shortcuts;
      this.state.value = 'shown';
    } catch {
      this.all.value = [];
      this.state.value = 'failed';
    }
  }
}
