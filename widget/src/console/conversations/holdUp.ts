import type { ConversationView } from '../../protocol/frames';
import type { ConversationModel } from './ConversationModel';

/** Its rep is held up, and colleagues may take it. */
export function isOffered(view: ConversationView): boolean {
  return view.state === 'open' && view.deadline !== undefined;
}

/** The visitor waits too long for its rep, whether colleagues are asked already or not. */
export function isLate(view: ConversationView): boolean {
  return view.state === 'open' && (view.late === true || isOffered(view));
}

/** The visitor has answered what was said in its rep's name, who has to come. */
export function isReplyDue(view: ConversationView): boolean {
  return view.state === 'open' && view.replyBy !== undefined;
}

/** All that was said was said on the rep's behalf: nothing to do before the visitor answers. */
export function isOnlyGreeted({ view, entries }: ConversationModel): boolean {
  const { origin, unanswered } = view.value;
  if (origin !== 'auto-pounce' || unanswered !== true) return false;
  return entries.value.every(({ kind, automated }) => kind !== 'message' || automated === true);
}
