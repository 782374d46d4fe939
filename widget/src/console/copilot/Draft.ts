import type { Piece } from '../../shared/pieces';

/** Where its words are from. */
export interface DraftSource {
  readonly title: string;
  readonly link?: string;
  /** Else it is an article. */
  readonly kind?: string;
}

/** A text that the rep uses or discards. */
export interface Draft {
  readonly text: string;
  readonly pieces?: readonly Piece[];
  readonly engine: string;
  readonly sources: readonly DraftSource[];
  /** There is another answer. */
  readonly more: boolean;
  /** What the rep has to know before it uses it. */
  readonly cautions: readonly string[];
  /** Of a translation, such as `fr`. */
  readonly languages?: { readonly from: string; readonly into: string };
  /** Why the language model did not draft it, where it should have. */
  readonly insteadOf?: string;
}
