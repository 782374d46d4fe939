/** A text in which the words that were looked for stand out; it is never read as HTML. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  if (literal.length === 0) return <>{text}</>;
  const parts = text.split(new RegExp(`(${literal.join('|')})`, 'giu'));
  // Every second part is what the expression has caught.
  return <>{parts.map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))}</>;
}
