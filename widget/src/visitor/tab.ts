import type { PageView } from '../protocol/frames';
import { nextId } from '../protocol/ids';
import type { Store } from '../shared/storage';

const TAB = 'foyer.tab';

/**
 * This tab's id, the same on every page it shows. A page takes it out of the store and puts it back
 * when it goes, so a duplicated tab, which gets a copy of the store, does not get the id as well.
 */
export function takeTabId(store: Store): string {
  const kept = store.get(TAB);
  store.remove(TAB);
  return kept ?? nextId('tab');
}

export function leaveTabId(store: Store, tab: string): void {
  store.set(TAB, tab);
}

/** The limits are the protocol's. */
export function currentPage(): PageView {
  return {
    url: location.href.slice(0, 2_048),
    title: document.title.slice(0, 500),
    ...(document.referrer && { referrer: document.referrer.slice(0, 2_048) }),
  };
}
