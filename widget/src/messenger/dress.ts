/** What brings these looks to what is drawn late: given a part of the messenger, they come into its root. */
export function dresser(css: string): (place: HTMLElement | null) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return (place) => {
    const root = place?.getRootNode();
    if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
