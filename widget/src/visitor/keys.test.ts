import { expect, it } from 'vitest';
import page from '../../../docs/site-script.md?raw';

const sources = import.meta.glob<string>(
  ['../{visitor,loader,messenger,recorder,shared,protocol,calls}/*.{ts,tsx}', '!../**/*.test.*'],
  { query: '?raw', import: 'default', eager: true },
);

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, key]) => key ?? ''))].sort();
}

it('PR-1 the table of storage keys names all that the code keeps, and no other', () => {
  const code = Object.values(sources).join('\n');
  const kept = found(code, /'(foyer\.[a-z-]+)'/g);
  expect(kept.length).toBeGreaterThan(5);
  expect(found(page, /^\| `(foyer\.[a-z-]+)` \| \w+Storage \| .+ \| .+ \|$/gm)).toEqual(kept);
});

it('PR-1 no code sets a cookie or another storage', () => {
  const code = Object.values(sources).join('\n');
  expect(code).not.toMatch(/document\.cookie|cookieStore|indexedDB|caches\.open/);
});
