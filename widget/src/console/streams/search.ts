import type { Card } from '../../protocol/frames';

/** Without case and accents: "lucia" finds "Lucía". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether each folded word stands in the name, the company, the place, the page or the address. */
export function matches(card: Card, words: readonly string[]): boolean {
  const { name, company, account, place, page, email } = card;
  const facts = [name, company, account?.name, place, page.title, page.path, email];
  const text = fold(facts.filter(Boolean).join('\n'));
  return words.every((word) => text.includes(word));
}
