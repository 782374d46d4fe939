/** A part of a formatted text, as the server has read it: words, or further pieces. */
export interface Piece {
  readonly kind?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly start?: number | undefined;
  readonly in?: readonly Piece[] | undefined;
}
