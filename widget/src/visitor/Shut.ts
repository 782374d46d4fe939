import type { Store } from '../shared/storage';

const KEY = 'foyer.blocked';

/**
 * Whether this browser was shut out by a rep.
 *
 * <p>The server decides, at every page; what is kept here names the browser to it should the token
 * be lost, and tells the other tabs.
 */
export class Shut {
  static readonly KEY = KEY;

  constructor(private readonly lasting: Store) {}

  /** The visitor as whom this browser was shut out. */
  get name(): string | undefined {
    return this.lasting.get(KEY);
  }

  /** Shut out now; `visitor` is unknown where all from one address are. */
  out(visitor: string | undefined): void {
    if (visitor !== undefined) this.lasting.set(KEY, visitor);
  }

  /** The server lets it in. */
  in(): void {
    if (this.name !== undefined) this.lasting.remove(KEY);
  }
}
