type Callback = (detail: unknown) => void;

/** All that a website can hear of. */
export const EVENTS = [
  'ready',
  'open',
  'close',
  'unread',
  'message',
  'conversation',
  'identified',
  'consent',
] as const;

/**
 * Calls what the site asked to be called, and tells the window, for analytics: `foyer:open` and so
 * on. A site's own mistake stays the site's.
 */
export class Emitter {
  private readonly callbacks = new Map<string, Callback[]>();
  private ready = false;

  on(name: unknown, callback: unknown): void {
    if (!EVENTS.some((known) => known === name)) return warn(`there is no event ${text(name)}`);
    if (typeof callback !== 'function') return warn(`on(${text(name)}) needs a function`);
    const event = name as string;
    const call = callback as Callback;
    this.callbacks.set(event, [...(this.callbacks.get(event) ?? []), call]);
    if (event === 'ready' && this.ready) setTimeout(call, 0, undefined);
  }

  emit(name: (typeof EVENTS)[number], detail?: unknown): void {
    if (name === 'ready') this.ready = true;
    for (const call of this.callbacks.get(name) ?? []) setTimeout(call, 0, detail);
    setTimeout(() => window.dispatchEvent(new CustomEvent(`foyer:${name}`, { detail })), 0);
  }
}

/** For the web engineer; a page never breaks by a wrong call. */
export function warn(what: string): void {
  // eslint-disable-next-line no-console
  console.warn(`Foyer: ${what}.`);
}

/** Anything, in few words. */
export function text(given: unknown): string {
  return typeof given === 'string' ? `"${given.slice(0, 40)}"` : typeof given;
}
