type Callback = (detail: unknown) => void;

/** Calls what the site asked to be called; a site's own mistake stays the site's. */
export class Emitter {
  private readonly callbacks = new Map<string, Callback[]>();
  private ready = false;

  on(name: unknown, callback: unknown): void {
    if (typeof name !== 'string' || typeof callback !== 'function') return;
    const call = callback as Callback;
    this.callbacks.set(name, [...(this.callbacks.get(name) ?? []), call]);
    if (name === 'ready' && this.ready) setTimeout(call, 0, undefined);
  }

  emit(name: string, detail?: unknown): void {
    if (name === 'ready') this.ready = true;
    for (const call of this.callbacks.get(name) ?? []) setTimeout(call, 0, detail);
  }
}
