/** Where somebody writes or chooses; buttons and boxes to tick are no such thing. */
const FIELD =
  'textarea, select, [contenteditable=""], [contenteditable="true"], input:not([type="button"], [type="submit"], [type="reset"], [type="checkbox"], [type="radio"], [type="image"], [type="range"], [type="color"])';

/** Whether somebody fills in a form of the page at this moment. */
export function isFormInUse(at: DocumentOrShadowRoot = document): boolean {
  const active = at.activeElement;
  if (active?.shadowRoot) return isFormInUse(active.shadowRoot);
  return active?.matches(FIELD) === true;
}

/** Calls with the answer whenever it may be another. Answers how to stop. */
export function watchForms(tell: (inUse: boolean) => void): () => void {
  // While focus moves, nothing has it: the answer counts once it has arrived.
  const look = (): void => void setTimeout(() => tell(isFormInUse()), 0);
  document.addEventListener('focusin', look);
  document.addEventListener('focusout', look);
  tell(isFormInUse());
  return () => {
    document.removeEventListener('focusin', look);
    document.removeEventListener('focusout', look);
  };
}
