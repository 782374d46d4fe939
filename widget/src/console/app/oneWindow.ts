const LOCK = 'foyer.bell';

/**
 * Whether this window is the one that calls: of all the last that had the focus. Where the browser
 * has no locks, or refuses them to a frame, each window calls.
 */
export function oneWindow(locks: LockManager | undefined, page: EventTarget): () => boolean {
  if (!locks) return () => true;
  let isOurs = false;
  const hold = (steal: boolean): void => {
    const held = locks.request(LOCK, { steal }, () => {
      isOurs = true;
      return new Promise<never>(() => undefined);
    });
    held.catch((failure: unknown) => {
      const isTaken = failure instanceof DOMException && failure.name === 'AbortError';
      isOurs = !isTaken;
      if (isTaken) hold(false); // waits until the other window is closed
    });
  };
  hold(document.hasFocus());
  page.addEventListener('focus', () => {
    if (!isOurs) hold(true);
  });
  return () => isOurs;
}
