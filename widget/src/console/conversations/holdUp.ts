import type { ConversationView } from '../../protocol/frames';

/** Its rep is held up, and colleagues may take it. */
export function isOffered(view: ConversationView): boolean {
  return view.state === 'open' && view.deadline !== undefined;
}

/** The visitor waits too long for its rep, whether colleagues are asked already or not. */
export function isLate(view: ConversationView): boolean {
  return view.state === 'open' && (view.late === true || isOffered(view));
}
