/** A place of its own beside the launcher, and how it looks. */
export function placeIn(root: ShadowRoot, css: string): HTMLElement {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  return root.appendChild(document.createElement('div'));
}
