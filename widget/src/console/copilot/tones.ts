/** How a rep speaks: to a customer who is back, to a prospect, to the top of a company. */
export const TONES = ['casual', 'friendly', 'professional'] as const;
export type Tone = (typeof TONES)[number];

/** A newer server's word is none that this page knows. */
export function toneOf(word: string | null | undefined): Tone | undefined {
  return TONES.find((tone) => tone === word);
}
