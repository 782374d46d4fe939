type Say = (...values: unknown[]) => unknown;
export type Leaf = string | Say;

/** Everything that is said, by where it stands; for tests that compare languages. */
export function leaves(node: unknown, at = ''): [string, Leaf][] {
  if (typeof node === 'string' || typeof node === 'function') return [[at, node as Leaf]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${at}.${key}`));
}

/** What a text makes of these values; nothing where it cannot take them. */
export function said(text: Leaf | undefined, values: readonly unknown[]): string | undefined {
  if (typeof text !== 'function') return text;
  try {
    const words = text(...values);
    return typeof words === 'string' ? words : undefined;
  } catch {
    return undefined;
  }
}
