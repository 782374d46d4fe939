import type { Piece } from '../../shared/pieces';

/** A text that the rep uses or discards. */
export interface Draft {
  readonly text: string;
  readonly pieces?: readonly Piece[];
  readonly engine: string;
  readonly sources: readonly { readonly title: string; readonly link?: string }[];
  /** There is another answer. */
  readonly more: boolean;
  /** What the rep has to know before it uses it. */
  readonly cautions: readonly string[];
  /** Of a translation, such as `fr`. */
  readonly languages?: { readonly from: string; readonly into: string };
  /** Why the language model did not draft it, where it should have. */
  readonly insteadOf?: string;
}
