/** Text kept under a name. Never throws: where the browser refuses, memory keeps it for this page. */
export interface Store {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  remove(name: string): void;
}

export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    get: (name) => kept.get(name),
    set: (name, value) => void kept.set(name, value),
    remove: (name) => void kept.delete(name),
  };
}

/** Takes a function, because a browser may already refuse to name its storage. */
export function browserStore(storage: () => Storage): Store {
  const memory = memoryStore();
  const attempt = <T>(use: (storage: Storage) => T, instead: () => T): T => {
    try {
      return use(storage());
    } catch {
      return instead();
    }
  };
  return {
    get: (name) =>
      attempt(
        (kept) => kept.getItem(name) ?? undefined,
        () => memory.get(name),
      ),
    set: (name, value) =>
      attempt(
        (kept) => kept.setItem(name, value),
        () => memory.set(name, value),
      ),
    remove: (name) =>
      attempt(
        (kept) => kept.removeItem(name),
        () => memory.remove(name),
      ),
  };
}

/** Reads JSON that this code once wrote; anything unreadable counts as absent. */
export function readJson(store: Store, name: string): unknown {
  try {
    return JSON.parse(store.get(name) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
