import type { ConversationModel } from '../conversations/ConversationModel';
import type { Writing } from '../shortcuts/useSlash';
import type { TranslationModel } from './TranslationModel';

/** The composer of a talk, which keeps what the rep wrote where it sends a translation of it. */
export function withOwnWords(
  talk: ConversationModel,
  translations: TranslationModel,
  rep: string,
): Writing {
  return {
    id: talk.id,
    draft: talk.draft,
    type: (text) => {
      if (text.trim() === '') translations.forget(talk.id);
      talk.type(text);
    },
    send: () => {
      const before = talk.unsent.peek().at(-1)?.clientId;
      talk.send();
      const sent = talk.unsent.peek().at(-1)?.clientId;
      if (sent !== undefined && sent !== before) void translations.sent(talk.id, sent, rep);
    },
  };
}
