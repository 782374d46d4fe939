import { refusalText, t } from '../texts/en';

/** Why there is no draft: a word of the engine, else a refusal of the server. */
export function failureText(word: string): string {
  const { failures } = t.copilot;
  return word in failures ? failures[word as keyof typeof failures] : refusalText(word);
}

/** What the rep has to know before it uses a draft; a newer server's word stays as it is. */
export function cautionText(word: string): string {
  const { cautions } = t.copilot;
  return word in cautions ? cautions[word as keyof typeof cautions] : word;
}
