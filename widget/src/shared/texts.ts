/** The texts of the site's language where there are some, else the English ones. */
export function inLanguage<T>(
  all: Partial<Record<string, T>> & { en: T },
  language: string | undefined,
): T {
  return all[(language ?? 'en').slice(0, 2).toLowerCase()] ?? all.en;
}

/** Puts values into a text: `fill('{name} has joined', { name: 'Ana' })`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
