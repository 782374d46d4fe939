import type { Entry, FileView, Note, Piece } from '../../protocol/frames';
import type { Unsent } from './Unsent';

/** Messages of one author within this time stand close together. */
const GROUP_MS = 5 * 60_000;

/** A message, whether the server has it or not; it keeps its key, so its row stays when it is acknowledged. */
export interface Bubble {
  readonly key: string;
  readonly text: string;
  readonly pieces?: readonly Piece[] | undefined;
  readonly file?: FileView | undefined;
  readonly at: number;
  readonly author: Entry['author'];
  readonly seq?: number;
  /** Said on the rep's behalf. */
  readonly automated?: boolean | undefined;
  /** A meeting is offered by it. */
  readonly offer?: string | undefined;
  readonly unsent?: Unsent;
}

/** What the log shows, from top to bottom. */
export type Block =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'new'; readonly key: string }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'event'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'messages'; readonly key: string; readonly bubbles: Bubble[] };

/** Entries, notes and unsent messages in blocks by author, with day dividers and the "new" divider. */
export function timeline(
  entries: readonly Entry[],
  unsent: readonly Unsent[],
  newFrom: number | undefined,
  notes: readonly Note[] = [],
): readonly Block[] {
  const blocks: Block[] = [];
  let day = '';
  const divide = (at: number, seq?: number) => {
    const today = new Date(at).toDateString();
    if (today !== day) blocks.push({ kind: 'day', key: `day-${today}`, at });
    day = today;
    if (seq !== undefined && seq === newFrom) blocks.push({ kind: 'new', key: 'new' });
  };
  for (const line of inOrder(entries, notes)) {
    divide(Date.parse(line.at), 'seq' in line ? line.seq : undefined);
    if ('seq' in line && line.kind === 'message') append(blocks, bubbleOf(line));
    else blocks.push(asideOf(line));
  }
  for (const message of unsent) {
    divide(message.at);
    append(blocks, unsentBubble(message));
  }
  return blocks;
}

function asideOf(line: Entry | Note): Block {
  return 'seq' in line
    ? { kind: 'event', key: `seq-${line.seq}`, entry: line }
    : { kind: 'note', key: line.id, note: line };
}

/** Notes stand where they were written; the log keeps its own order. */
function inOrder(entries: readonly Entry[], notes: readonly Note[]): readonly (Entry | Note)[] {
  const lines: (Entry | Note)[] = [];
  let next = 0;
  for (const entry of entries) {
    for (let note = notes[next]; note && note.at < entry.at; note = notes[++next]) lines.push(note);
    lines.push(entry);
  }
  return [...lines, ...notes.slice(next)];
}

function append(blocks: Block[], bubble: Bubble): void {
  const last = blocks.at(-1);
  if (last?.kind === 'messages' && isNear(last.bubbles.at(-1), bubble)) last.bubbles.push(bubble);
  else blocks.push({ kind: 'messages', key: bubble.key, bubbles: [bubble] });
}

function bubbleOf(entry: Entry): Bubble {
  const { author, seq, text = '', pieces, file, automated, offer } = entry;
  const key = entry.clientId ?? `seq-${seq}`;
  return { key, text, pieces, file, at: Date.parse(entry.at), author, seq, automated, offer };
}

function unsentBubble(unsent: Unsent): Bubble {
  const { clientId, file, at } = unsent;
  const text = file?.name ?? unsent.text;
  return { key: clientId, text, file, at, author: { kind: 'rep' }, unsent };
}

function isNear(before: Bubble | undefined, now: Bubble): boolean {
  if (before?.author.kind !== now.author.kind) return false;
  const same = now.unsent !== undefined || before.author.id === now.author.id;
  return same && now.at - before.at < GROUP_MS;
}
