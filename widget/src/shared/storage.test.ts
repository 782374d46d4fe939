import { describe, expect, it } from 'vitest';
import { browserStore, memoryStore, readJson } from './storage';

describe('browser store', () => {
  it('CV-3 keeps values where the browser refuses its storage', () => {
    const store = browserStore(() => {
      throw new Error('SecurityError');
    });
    store.set('draft', 'hello');
    expect(store.get('draft')).toBe('hello');
    store.remove('draft');
    expect(store.get('draft')).toBeUndefined();
  });

  it('counts unreadable text as absent', () => {
    const store = memoryStore();
    store.set('queue', '{broken');
    expect(readJson(store, 'queue')).toBeNull();
  });
});
