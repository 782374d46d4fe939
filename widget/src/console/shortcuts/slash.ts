/** Where "/" was typed at the start of a word, and what follows it. */
export interface Slash {
  readonly from: number;
  readonly query: string;
}

const SLASH = /(?:^|\s)\/([^\n/]{0,40})$/;

/** The names that texts may leave to be filled in; the server knows the same. */
export const PLACEHOLDERS = [
  'Visitor First Name',
  'Visitor Name',
  'Company',
  'Rep First Name',
  'Rep Name',
  'Our Company',
  'Page Title',
] as const;

const GAP = new RegExp(`\\{\\s*(${PLACEHOLDERS.join('|')})\\s*(\\|[^{}\\n]*)?\\}`, 'gi');

/** What the caret stands behind; undefined where it is no shortcut. */
export function slashAt(text: string, caret: number): Slash | undefined {
  const before = text.slice(0, caret);
  const found = SLASH.exec(before);
  const query = found?.[1];
  return query === undefined ? undefined : { from: caret - query.length - 1, query };
}

/** A placeholder that still stands in a text. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** What nobody could fill in and the rep has to. */
export function gapsIn(text: string): Gap[] {
  return [...text.matchAll(GAP)].map(({ 0: whole, 1: name, index }) => ({
    from: index,
    to: index + whole.length,
    name: name ?? '',
  }));
}

/** How well a text answers to what was typed, in letters of any case; 0 is not at all. */
export function rank(name: string, text: string, query: string): number {
  const [wanted, called] = [query.trim().toLowerCase(), name.toLowerCase()];
  if (wanted === '') return 1;
  if (called.startsWith(wanted)) return 5;
  if (called.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 4;
  if (called.includes(wanted)) return 3;
  if (text.toLowerCase().includes(wanted)) return 2;
  return inOrder(called, wanted) ? 1 : 0;
}

/** All letters, one after the other, whatever stands between. */
function inOrder(text: string, letters: string): boolean {
  let at = -1;
  return Array.from(letters.replace(/\s/g, '')).every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}
