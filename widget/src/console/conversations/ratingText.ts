import type { ConversationView } from '../../protocol/frames';
import { t } from '../texts/en';

/** How the visitor found it, in words; nothing where it has not said. */
export function ratingText({ rating }: ConversationView): string | undefined {
  if (rating === undefined) return undefined;
  return t.conversations.rated(rating.score, t.conversations.scores[rating.score - 1] ?? '');
}
