import type { ComponentChild, ComponentChildren } from 'preact';
import type { Piece } from './pieces';

interface Props {
  text: string;
  pieces?: readonly Piece[] | undefined;
  /** Draws plain words; as they are where nothing is said. */
  draw?: (words: string) => ComponentChild;
}

/** Elements that only hold what stands in them; a heading is no heading of the page around it. */
const TAGS = new Map([
  ['strong', 'strong'],
  ['em', 'em'],
  ['del', 'del'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['ul', 'ul'],
  ['li', 'li'],
  ['quote', 'blockquote'],
  ['heading', 'p'],
  ['p', 'p'],
] as const);

/** Each of these finds its own direction of reading, and what stands in it follows. */
const BLOCKS = new Set(['p', 'heading', 'quote', 'ul', 'ol']);

/** Checked by the server; checked again, because a link is the one thing here that can do harm. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i;

/** What somebody wrote, with the formatting that the server has read in it; never as HTML. */
export function MessageText({ text, pieces, draw = asItIs }: Props) {
  return (
    <div class="words" dir="auto">
      {pieces ? pieces.map((piece, key) => shown(piece, key, draw, true)) : draw(text)}
    </div>
  );
}

type Draw = (words: string) => ComponentChild;

function asItIs(words: string): ComponentChild {
  return words;
}

function shown(piece: Piece, key: number, draw: Draw, isTop = false): ComponentChild {
  const { kind = '', text, url, start } = piece;
  const inside = piece.in ? (
    <>{piece.in.map((one, at) => shown(one, at, draw))}</>
  ) : kind === 'link' || text === undefined ? (
    text
  ) : (
    draw(text)
  );
  const dir = directionOf(kind, isTop);
  if (kind === 'link') return link(url, inside, key);
  if (kind === 'ol') {
    return (
      <ol key={key} start={start} dir={dir}>
        {inside}
      </ol>
    );
  }
  const Tag = TAGS.get(kind as 'p');
  // Words; or a newer server knows more kinds.
  if (!Tag) return inside;
  return (
    <Tag key={key} class={kind === 'heading' ? kind : undefined} dir={dir}>
      {inside}
    </Tag>
  );
}

function link(url: string | undefined, inside: ComponentChildren, key: number): ComponentChild {
  if (url === undefined || !SAFE.test(url)) return <>{inside}</>;
  const says = typeof inside === 'string' && (inside === url || `mailto:${inside}` === url);
  return (
    <a
      key={key}
      href={url}
      title={says ? undefined : url}
      dir="auto"
      target="_blank"
      rel="noopener noreferrer nofollow"
    >
      {inside}
    </a>
  );
}

/** Code has no direction but its own. */
function directionOf(kind: string, isTop: boolean): 'auto' | 'ltr' | undefined {
  if (kind === 'pre' || kind === 'code') return 'ltr';
  return isTop && BLOCKS.has(kind) ? 'auto' : undefined;
}
