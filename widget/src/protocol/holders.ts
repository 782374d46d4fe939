import type { Entry } from './frames';

/** The name of the rep who had the conversation before this entry; none where nobody had. */
export function heldBefore(entries: readonly Entry[], seq: number): string | undefined {
  return entries.findLast((entry) => entry.kind === 'joined' && entry.seq < seq)?.author.name;
}
