/**
 * Puts the keyboard where one writes; on a touch screen, whose own keyboard would cover what there
 * is to read, on the messenger as a whole. For buttons that vanish once they are pressed.
 */
export function focusComposer(inside: Element | null): void {
  const target = matchMedia('(pointer: coarse)').matches ? '.panel' : 'textarea';
  const root = inside?.getRootNode();
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>(target)?.focus();
}
