import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import { rank } from '../shortcuts/slash';
import { atSign, type AtSign } from './atSign';

/** Somebody whom a note can call. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** As many as can be looked over at once. */
const MOST = 8;

/** What "@" offers in a note: the people, found by any part of their names. */
export class PeoplePicker {
  /** Where "@" stands; undefined while nobody is being called. */
  readonly sign: Signal<AtSign | undefined> = signal(undefined);
  /** Which one the arrows stand on. */
  readonly at = signal(0);
  readonly found: ReadonlySignal<readonly Colleague[]>;
  private readonly all: Signal<readonly Colleague[]> = signal([]);
  /** Closed by hand: it stays so until another "@". */
  private closedAt: number | undefined;

  constructor(
    private readonly api: Api,
    private readonly me: () => string | undefined,
  ) {
    this.found = computed(() => {
      const query = this.sign.value?.query;
      if (query === undefined) return [];
      return this.all.value
        .map((one) => ({ one, rank: rank(one.name, '', query) }))
        .filter((each) => each.rank > 0)
        .sort((each, other) => other.rank - each.rank)
        .slice(0, MOST)
        .map(({ one }) => one);
    });
  }

  /** The rep typed, or moved the caret. */
  typed(text: string, caret: number): void {
    const sign = atSign(text, caret);
    if (sign?.from !== this.closedAt) this.closedAt = undefined;
    const now = this.closedAt === undefined ? sign : undefined;
    const before = this.sign.peek();
    if (now && !before) void this.load();
    if (now?.query !== before?.query) this.at.value = 0;
    this.sign.value = now;
  }

  close(): void {
    this.closedAt = this.sign.peek()?.from;
    this.sign.value = undefined;
  }

  step(by: number): void {
    const count = this.found.peek().length;
    if (count > 0) this.at.value = (this.at.peek() + by + count) % count;
  }

  /** The text with the name in the place of what was typed, and where the caret goes. */
  chosen(person: Colleague, text: string, caret: number): { text: string; caret: number } {
    const from = this.sign.peek()?.from ?? caret;
    this.sign.value = undefined;
    const called = `@${person.name} `;
    const rest = text.slice(caret).replace(/^ /, '');
    return { text: text.slice(0, from) + called + rest, caret: from + called.length };
  }

  private async load(): Promise<void> {
    try {
      const { people } = await this.api.get<{ people: readonly Colleague[] }>(
        '/api/mentions/people',
      );
      this.all.value = people.filter(({ id }) => id !== this.me());
    } catch {
      // Names can be written out; the next "@" asks again.
    }
  }
}
