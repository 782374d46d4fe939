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
  const attempt = <T>(use: (store: Store) => T): T => {
    try {
      return use(asStore(storage()));
    } catch {
      return use(memory);
    }
  };
  return {
    get: (name) => attempt((store) => store.get(name)),
    set: (name, value) => attempt((store) => store.set(name, value)),
    remove: (name) => attempt((store) => store.remove(name)),
  };
}

function asStore(storage: Storage): Store {
  return {
    get: (name) => storage.getItem(name) ?? undefined,
    set: (name, value) => storage.setItem(name, value),
    remove: (name) => storage.removeItem(name),
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
