import type { Clock } from '../shared/clock';

/** Drawing a page whole takes some 40 µs an element: half a second at most, once. */
const MOST_ELEMENTS = 10_000;
/** A change takes as long: a twentieth of the browser's time. */
const MOST_CHANGES = 6_000;
const MOST_BYTES = 256 * 1024;
const SNAPSHOT_BYTES = 1024 * 1024;
const SPAN = 5_000;

/** Sees to it that a page is never slowed down by being seen. */
export class Guard {
  private readonly changes: Meter;
  private readonly bytes: Meter;

  constructor(clock: Clock) {
    this.changes = new Meter(clock, MOST_CHANGES);
    this.bytes = new Meter(clock, (MOST_BYTES * SPAN) / 1_000);
  }

  mayDraw(elements: number): boolean {
    return elements <= MOST_ELEMENTS;
  }

  maySend(snapshot: string): boolean {
    return snapshot.length <= SNAPSHOT_BYTES;
  }

  /** False where the page changes more than can be followed. */
  mayFollow(changed: readonly MutationRecord[]): boolean {
    return this.changes.count(changed.reduce((sum, one) => sum + weight(one), 0));
  }

  /** False where that would be more than may be sent. */
  mayAdd(characters: number): boolean {
    return this.bytes.count(characters);
  }
}

/** How much there was in the span at hand. */
class Meter {
  private since: number;
  private sum = 0;

  constructor(
    private readonly clock: Clock,
    private readonly most: number,
  ) {
    this.since = clock.now();
  }

  count(more: number): boolean {
    const now = this.clock.now();
    if (now - this.since >= SPAN) [this.since, this.sum] = [now, 0];
    this.sum += more;
    return this.sum <= this.most;
  }
}

function weight({ addedNodes }: MutationRecord): number {
  let sum = 1;
  for (const node of addedNodes) {
    sum += node instanceof Element ? 1 + node.getElementsByTagName('*').length : 1;
  }
  return sum;
}
