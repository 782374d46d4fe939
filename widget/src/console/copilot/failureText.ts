import { refusalText, t } from '../texts/en';

/** Why there is no draft: a word of the engine, else a refusal of the server. */
export function failureText(word: string): string {
  const { failures } = t.copilot;
  return word in failures ? failures[word as keyof typeof failures] : refusalText(word);
}
