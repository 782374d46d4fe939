import type { Entry } from './frames';

/**
 * The entries of one conversation in the server's order, each once, however often and in
 * whatever order they arrive.
 *
 * <p>`known` is the number up to which nothing is missing; it is what the client is "since" at.
 */
export class EntryLog {
  private sorted: readonly Entry[] = [];
  private whole = 0;

  get entries(): readonly Entry[] {
    return this.sorted;
  }

  get known(): number {
    return this.whole;
  }

  /** One pushed entry. False when something before it is missing: ask for what follows `known`. */
  push(entry: Entry): boolean {
    this.merge([entry]);
    if (entry.seq === this.whole + 1) this.whole = entry.seq;
    return entry.seq <= this.whole;
  }

  /**
   * An answer to "since `after`". It may skip numbers that this reader may not see, so it vouches
   * for everything up to `upTo`, the last number that the server looked at.
   */
  fill(after: number, entries: readonly Entry[], upTo: number): void {
    this.merge(entries);
    if (after <= this.whole) this.whole = Math.max(this.whole, upTo, entries.at(-1)?.seq ?? 0);
  }

  private merge(entries: readonly Entry[]): void {
    const have = new Set(this.sorted.map((entry) => entry.seq));
    const fresh = entries.filter((entry) => !have.has(entry.seq));
    if (fresh.length > 0) {
      this.sorted = [...this.sorted, ...fresh].sort((one, other) => one.seq - other.seq);
    }
  }
}
