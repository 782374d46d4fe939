import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { chosenTag, SPOKEN, spokenIn, type Spoken } from '../../shared/languages';
import type { Store } from '../../shared/storage';

import { follow } from '../streams/follow';

const KEY = 'foyer.language';

/** Fetches a language; what it answers begins to speak it. */
export type Learn = (language: Spoken) => Promise<() => void>;

/**
 * The language of the console: the person's choice, else the browser's, else English.
 *
 * A language that cannot be fetched changes nothing: what was spoken before is spoken on.
 */
export class LanguageModel {
  readonly choice: Signal<Spoken | undefined>;
  readonly spoken: Signal<Spoken> = signal('en');
  /** What is spoken to somebody who chooses nothing. */
  readonly usual: Spoken;

  constructor(
    private readonly store: Store,
    wanted: readonly string[],
    private readonly learn: Learn,
  ) {
    const kept = store.get(KEY);
    this.choice = signal(SPOKEN.find((one) => one === kept));
    this.usual = spokenIn(chosenTag(wanted, undefined)) ?? 'en';
  }

  /** To be heard before anything is shown. */
  async begin(): Promise<void> {
    await this.speak(this.choice.peek() ?? this.usual);
  }

  /** Nothing means the browser's language again. */
  async choose(choice: Spoken | undefined): Promise<void> {
    const before = this.choice.peek();
    this.choice.value = choice;
    const spoken = await this.speak(choice ?? this.usual);
    if (this.choice.peek() !== choice) return;
    if (!spoken) this.choice.value = before;
    else if (choice === undefined) this.store.remove(KEY);
    else this.store.set(KEY, choice);
  }

  /** Words that models put on the screen; they follow the language. */
  words<T>(say: () => T): ReadonlySignal<T> {
    return computed(() => {
      follow(this.spoken);
      return say();
    });
  }

  private async speak(language: Spoken): Promise<boolean> {
    try {
      const begin = await this.learn(language);
      // Meanwhile another one may have been chosen.
      if ((this.choice.peek() ?? this.usual) !== language) return false;
      begin();
      this.spoken.value = language;
      return true;
    } catch {
      return false;
    }
  }
}
