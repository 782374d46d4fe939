import type { ConversationView } from '../../protocol/frames';
import { t } from '../texts/en';

/** How a conversation stands, or how it came out. */
export function resultText(view: ConversationView): string {
  if (view.state === 'waiting') return t.conversations.waiting;
  if (view.state === 'open') return t.conversations.open;
  if (view.unanswered === true) return view.outcome ?? t.pounce.noReply;
  return (
    view.outcome ?? (view.endReason === 'missed' ? t.conversations.missed : t.conversations.ended)
  );
}
