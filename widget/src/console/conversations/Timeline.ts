import type { Entry } from '../../protocol/frames';
import type { Unsent } from './ConversationModel';

/** Messages of one author within this time stand close together. */
const GROUP_MS = 5 * 60_000;

/** A message, whether the server has it or not; it keeps its key, so its row stays when it is acknowledged. */
export interface Bubble {
  readonly key: string;
  readonly text: string;
  readonly at: number;
  readonly author: Entry['author'];
  readonly seq?: number;
  readonly unsent?: Unsent;
}

/** What the log shows, from top to bottom. */
export type Block =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'event'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'messages'; readonly key: string; readonly bubbles: Bubble[] };

/** Entries and unsent messages in blocks by author, with day dividers and the "new" divider. */
export function timeline(
  entries: readonly Entry[],
  unsent: readonly Unsent[],
  newFrom: number | undefined,
): readonly Block[] {
  const blocks: Block[] = [];
  let day = '';
  const divide = (at: number, seq?: number) => {
    const today = new Date(at).toDateString();
    if (today !== day) blocks.push({ kind: 'day', key: `day-${today}`, at });
    day = today;
    if (seq !== undefined && seq === newFrom) blocks.push({ kind: 'new', key: 'new' });
  };
  for (const entry of entries) {
    divide(Date.parse(entry.at), entry.seq);
    if (entry.kind === 'message') append(blocks, bubbleOf(entry));
    else blocks.push({ kind: 'event', key: `seq-${entry.seq}`, entry });
  }
  for (const message of unsent) {
    divide(message.at);
    append(blocks, unsentBubble(message));
  }
  return blocks;
}

function append(blocks: Block[], bubble: Bubble): void {
  const last = blocks.at(-1);
  if (last?.kind === 'messages' && isNear(last.bubbles.at(-1), bubble)) last.bubbles.push(bubble);
  else blocks.push({ kind: 'messages', key: bubble.key, bubbles: [bubble] });
}

function bubbleOf(entry: Entry): Bubble {
  const { author, seq, text = '' } = entry;
  return { key: entry.clientId ?? `seq-${seq}`, text, at: Date.parse(entry.at), author, seq };
}

function unsentBubble(unsent: Unsent): Bubble {
  const { clientId, text, at } = unsent;
  return { key: clientId, text, at, author: { kind: 'rep' }, unsent };
}

function isNear(before: Bubble | undefined, now: Bubble): boolean {
  if (before?.author.kind !== now.author.kind) return false;
  const same = now.unsent !== undefined || before.author.id === now.author.id;
  return same && now.at - before.at < GROUP_MS;
}
