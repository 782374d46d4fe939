import type { CardModel } from '../streams/CardModel';

/** The conversation for which a card waits. */
export function idOf(card: CardModel): string | undefined {
  return card.facts.value.conversation?.id;
}
