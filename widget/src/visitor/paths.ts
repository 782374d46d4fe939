/** Whether a page is one of those where Foyer must not show; `*` stands for anything. */
export function isHidden(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(path, pattern.trim()));
}

/** Whether the site keeps a page to itself; capital letters and signs in code make no difference. */
export function isPrivate(path: string, beginnings: readonly string[]): boolean {
  const asked = [path, plain(path)].map((one) => one.toLowerCase());
  return beginnings.some((begin) => asked.some((one) => one.startsWith(begin.toLowerCase())));
}

function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function matches(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return pattern !== '' && new RegExp(`^${parts.join('.*')}/?$`).test(path);
}
