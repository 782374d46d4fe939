import type { Card, ConversationView } from '../../protocol/frames';
import type { ConversationModel } from '../conversations/ConversationModel';
import type { PlaceModel } from '../conversations/PlaceModel';

/** What is known of the rep who looks. */
interface Looker {
  readonly name: string | undefined;
  readonly available: boolean;
}

/** Whether the rep may speak first to the visitor, as far as the console knows; the server decides. */
export function mayPounce(card: Card | undefined, { name, available }: Looker): boolean {
  if (!card || card.conversation || !available || name === undefined) return false;
  if ((card.qualified?.mayAsk ?? 'person') !== 'person') return false;
  return card.routing.to.includes(name);
}

/** When the visitor closed what was said to it during this visit; undefined where it did not. */
export function dismissedAt(
  card: Card | undefined,
  views: readonly ConversationView[],
): string | undefined {
  const since = card?.visitStartedAt ?? '';
  return views.findLast((view) => view.endReason === 'dismissed' && (view.endedAt ?? '') >= since)
    ?.endedAt;
}

/** The conversation of a page; one that was taken back was never said. */
export function talkOf({ conversation }: PlaceModel): ConversationModel | undefined {
  const talk = conversation.value;
  return talk?.view.value.endReason === 'withdrawn' ? undefined : talk;
}

/** Whether the rep spoke first, the visitor has not answered, and it has not seen it either. */
export function mayTakeBack({ view, entries }: ConversationModel): boolean {
  const { origin, state, visitorSeen } = view.value;
  const isAnswered = entries.value.some(({ author }) => author.kind === 'visitor');
  return origin !== 'inbound' && state === 'open' && visitorSeen === 0 && !isAnswered;
}
