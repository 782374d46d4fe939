/** What a picture needs to look right; none of it says who somebody is. */
const HARMLESS = /^(?:w|h|width|height|size|q|quality|fit|crop|format|fm|auto|dpr|v|ver|version)$/i;
// eslint-disable-next-line no-control-regex
const BLANK = /[\u0000-\u0020]/g;
const SHORT = /^[\w.,-]{1,12}$/;
/** Schemes that lead to a server, and pictures that stand in the page itself. */
const KNOWN = /^(?:https?:|mailto:|tel:|data:(?:image|font)\/)/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** A part of a drawing that another part refers to. */
const PART = /^#[\w.:-]{1,64}$/;

/**
 * An address without what may be secret in it: query and fragment, save a few harmless parameters,
 * name and password, and session ids in the path.
 */
export function scrubAddress(raw: string): string {
  // Browsers read past blanks and control signs in front of and inside a scheme.
  const address = raw.replace(BLANK, '');
  if (SCHEME.test(address) && !KNOWN.test(address)) return '';
  if (/^data:/i.test(address)) return address;
  const [whole = '', query = ''] = address.replace(/#[^]*$/, '').split(/\?([^]*)/);
  const place = whole.replace(/^((?:[a-z]+:)?[\\/]{2})[^\\/]*@/i, '$1').replace(/;[^/]*/g, '');
  const kept = query.split('&').filter(isHarmless).join('&');
  return kept === '' ? place : `${place}?${kept}`;
}

/** The same for what a drawing refers to: its own parts keep their names. */
export function scrubReference(raw: string): string {
  const part = /#[^]*$/.exec(raw)?.[0] ?? '';
  return scrubAddress(raw) + (PART.test(part) ? part : '');
}

export function scrubSet(raw: string): string {
  return raw.replace(/(?:data:[^\s]+|[^\s,][^\s]*)/g, (word) =>
    /^[\d.]+[wxh],?$/.test(word)
      ? word
      : scrubAddress(word.replace(/,$/, '')) + (word.endsWith(',') ? ',' : ''),
  );
}

/** Addresses inside of a style sheet, quoted or not. */
export function scrubCss(css: string): string {
  return css
    .replace(
      /url\(\s*(["']?)([^]*?)\1\s*\)/gi,
      (_, quote: string, address: string) => `url(${quote}${scrubReference(address)}${quote})`,
    )
    .replace(
      /(["'])((?:[a-z]+:)?\/\/[^"'\s]*)\1/gi,
      (_, quote: string, address: string) => `${quote}${scrubReference(address)}${quote}`,
    );
}

/** Addresses inside of any other text of a page's markup. */
export function scrubText(text: string): string {
  return text.replace(/(?:[a-z]+:)?\/\/[^\s"'<>]+/gi, (address) => scrubAddress(address));
}

function isHarmless(pair: string): boolean {
  const [name = '', value = ''] = pair.split(/=([^]*)/);
  return HARMLESS.test(name) && SHORT.test(value);
}
