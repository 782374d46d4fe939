/**
 * What rules look at in elements by themselves, each thing once: every element with role, classes
 * and states within those around it, and how headings follow each other. Words do not matter, only
 * whether there are any. Runs inside the page, so it uses nothing from outside itself.
 */
export function sights(): string[] {
  const WHOLE = /^(class|role|type|tabindex|dir|lang|hidden|open|disabled|scope|alt)$/;
  const REFERENCE = /^(for|aria-(labelledby|describedby|controls|owns|activedescendant))$/;
  const STATE = /^(true|false|mixed|page|polite|assertive|off|dialog|menu|listbox)$/;
  const all = new Set<string>();
  const outline: string[] = [];

  const attribute = (element: Element, { name, value }: Attr): string => {
    if (WHOLE.test(name) || (name.startsWith('aria-') && STATE.test(value))) return name + value;
    if (name === 'style') return value.replace(/-?[\d.]+/g, '0');
    if (REFERENCE.test(name)) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const found = value.split(' ').filter((id) => root.getElementById(id) !== null);
      return `${name}${found.length}/${value.split(' ').length}`;
    }
    return name + (value.trim() === '' ? '' : '~');
  };
  const colours = (root: ShadowRoot | Document): string =>
    root.adoptedStyleSheets
      .filter(({ cssRules }) => cssRules.length < 6) // a company's own
      .map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(''))
      .join('');
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    );
  const look = (element: Element, around: string): void => {
    if (element.matches('script, style, svg *')) return;
    const attributes = [...element.attributes].map((one) => attribute(element, one)).join(' ');
    const path = `${around}>${element.localName} ${attributes}${hasWords(element) ? ' t' : ''}`;
    all.add(path);
    if (element.matches('h1, h2, h3, h4, h5, h6')) outline.push(element.localName);
    const shadow = element.shadowRoot;
    if (shadow) for (const child of shadow.children) look(child, `${path}#${colours(shadow)}`);
    for (const child of element.children) look(child, path);
  };
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  look(document.documentElement, `${innerWidth} ${dark} ${colours(document)}`);
  return [...all, outline.filter((one, at) => one !== outline[at - 1]).join(' ')];
}
