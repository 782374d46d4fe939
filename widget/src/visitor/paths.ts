/** Whether a page is one of those where Foyer must not show; `*` stands for anything. */
export function isHidden(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(path, pattern.trim()));
}

function matches(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return pattern !== '' && new RegExp(`^${parts.join('.*')}/?$`).test(path);
}
