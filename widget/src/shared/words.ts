import type { Piece } from './pieces';

interface Said {
  text?: string | undefined;
  pieces?: readonly Piece[] | undefined;
}

const INLINE = new Set([undefined, 'strong', 'em', 'del', 'code', 'link']);

/** What was said, in one line and without marks: for names, lists and notifications. */
export function wordsOf({ text = '', pieces }: Said): string {
  return (pieces ? bare(pieces) : text).replace(/\s+/g, ' ').trim();
}

function bare(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      const words = piece.in ? bare(piece.in) : (piece.text ?? '');
      return INLINE.has(piece.kind) ? words : ` ${words} `;
    })
    .join('');
}

/** As much of it as names it. */
export function firstWords(said: Said): string {
  const words = wordsOf(said);
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
