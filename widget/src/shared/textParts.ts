/** A piece of a message: plain, or a link that is safe to follow. */
export interface TextPart {
  text: string;
  href?: string;
}

/** The only schemes a message may link to; anything else stays plain text. */
const LINK = /\b(?:https?:\/\/|mailto:|tel:)[^\s<>"'`]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const SCHEME = /^(?:https?:\/\/|mailto:|tel:)/i;
/** A full stop or bracket behind an address belongs to the sentence. */
const TRAILING = /[.,;:!?)\]}…]+$/;

/** Cuts a message's text into plain text and links. Line breaks stay in the text. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const link = withoutTrailing(match[0]);
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: link, href: SCHEME.test(link) ? link : `mailto:${link}` });
    end = match.index + link.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

function withoutTrailing(link: string): string {
  const cut = link.replace(TRAILING, '');
  // https://example.com/a_(b) keeps its bracket.
  return cut.includes('(') && link.charAt(cut.length) === ')' ? `${cut})` : cut;
}
