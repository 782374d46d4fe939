import type { Store } from '../shared/storage';

/** What a person said about being tracked; null while nobody asked. */
export type Answer = boolean | null;

const KEY = 'foyer.consent';

/** Global Privacy Control counts as no, whatever else was said. */
export class Consent {
  constructor(
    private readonly store: Store,
    private readonly privacyControl: boolean,
  ) {}

  get answer(): Answer {
    if (this.privacyControl) return false;
    const kept = this.store.get(KEY);
    return kept === undefined ? null : kept === 'yes';
  }

  /** Remembered in either case: a no must not be asked for again on the next page. Answers whether it changes anything. */
  give(answer: boolean): boolean {
    const before = this.answer;
    this.store.set(KEY, answer ? 'yes' : 'no');
    return this.answer !== before;
  }

  allowsTracking(required: boolean): boolean {
    return this.answer ?? !required;
  }
}
