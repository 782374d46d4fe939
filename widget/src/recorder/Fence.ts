import type { PageNode } from '../protocol/pageEvents';

/**
 * Keeps what stands inside of a private element from leaving the page.
 *
 * The recorder leaves out the children of such an element, but not what is put into its shadow root
 * later; so the ids of private elements are remembered, and of all that comes below them.
 */
export class Fence {
  private readonly private = new Set<number>();

  /** A whole snapshot begins. */
  open(): void {
    this.private.clear();
  }

  has(id: number): boolean {
    return this.private.has(id);
  }

  /** Notes what of a new part of the page is private; false where all of it is. */
  pass(node: PageNode, isInside: boolean): boolean {
    // The recorder gives a private element its size and nothing else.
    const isBlocked = node.attributes?.rr_width !== undefined;
    if (isInside || isBlocked) this.private.add(node.id);
    else this.private.delete(node.id);
    for (const child of node.childNodes ?? []) this.pass(child, isInside || isBlocked);
    return !isInside;
  }
}
