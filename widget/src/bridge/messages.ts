/** The version of this agreement; a page that knows a later one has to speak this one too. */
export const VERSION = 1;

/** What the console in a frame says to the page that holds it. */
export type ToHolder =
  | { readonly foyer: 'ready'; readonly version: typeof VERSION }
  | { readonly foyer: 'open'; readonly recordId: string }
  | { readonly foyer: 'height'; readonly height: number };

/** What the page that holds it says: a code, good once, that opens a session. */
export interface FromHolder {
  readonly foyer: 'code';
  readonly code: string;
}

/** Whatever else comes by is none of ours. */
export function isFromHolder(data: unknown): data is FromHolder {
  if (typeof data !== 'object' || data === null) return false;
  const { foyer, code } = data as Partial<Record<keyof FromHolder, unknown>>;
  return foyer === 'code' && typeof code === 'string' && code !== '';
}
