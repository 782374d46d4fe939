import type { ConversationView } from '../../protocol/frames';
import type { ConversationModel } from './ConversationModel';

/** As long as what was said is fresh. */
const JUST_ENDED_MS = 10 * 60_000;

/** Those of a rep that ended a moment ago, the last one first. */
export function justEnded(
  all: Iterable<ConversationModel>,
  rep: string,
  now: number,
): readonly ConversationModel[] {
  return [...all]
    .filter(({ view }) => view.value.rep?.id === rep && endOf(view.value) > now - JUST_ENDED_MS)
    .sort((a, b) => endOf(b.view.value) - endOf(a.view.value));
}

/** Zero while it goes on. */
function endOf({ state, endedAt }: ConversationView): number {
  return state === 'ended' && endedAt !== undefined ? Date.parse(endedAt) : 0;
}
