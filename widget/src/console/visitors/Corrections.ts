import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

/** What a rep may note of what a visitor said. */
export type Field = 'name' | 'email' | 'company' | 'phone';

/** As typed; empty is not known. */
export type Typed = Readonly<Record<Field, string>>;

/** What counts of what was said, as it is known now; a proven address is not changed here. */
export interface Counting {
  readonly said: Typed;
  readonly proven: boolean;
}

/**
 * What a rep types over what a visitor said.
 *
 * A field that nobody touched follows what is said; what was typed is lost only where it is the
 * address that was proven meanwhile.
 */
export class Corrections {
  readonly typed: ReadonlySignal<Typed>;
  /** What differs from what is said. */
  readonly changes: ReadonlySignal<Partial<Typed>>;
  private readonly mine: Signal<Partial<Typed>> = signal({});
  /** What was noted just now and is not read again yet. */
  private readonly kept: Signal<{ over?: Counting; words: Partial<Typed> }> = signal({ words: {} });
  private readonly said: ReadonlySignal<Typed>;

  constructor(private readonly counting: ReadonlySignal<Counting>) {
    this.said = computed(() => {
      const { said } = counting.value;
      const { over, words } = this.kept.value;
      return over === counting.value ? { ...said, ...words } : said;
    });
    this.changes = computed(() =>
      only(
        this.mine.value,
        ([field, text]) =>
          text !== this.said.value[field] && !(counting.value.proven && field === 'email'),
      ),
    );
    this.typed = computed(() => ({ ...this.said.value, ...this.changes.value }));
  }

  clear(): void {
    batch(() => {
      this.mine.value = {};
      this.kept.value = { words: {} };
    });
  }

  type(field: Field, text: string): void {
    const others = only(this.mine.peek(), ([other]) => other !== field);
    const untouched = text === this.said.peek()[field];
    this.mine.value = untouched ? others : { ...others, [field]: text };
  }

  /** These were noted; what was typed since is not lost. */
  noted(words: Partial<Typed>): void {
    const said = this.said.peek();
    batch(() => {
      this.kept.value = { over: this.counting.peek(), words: { ...said, ...words } };
      this.mine.value = only(this.mine.peek(), ([field, text]) => text !== words[field]);
    });
  }
}

function only(words: Partial<Typed>, wanted: (each: [Field, string]) => boolean): Partial<Typed> {
  return Object.fromEntries((Object.entries(words) as [Field, string][]).filter(wanted));
}
