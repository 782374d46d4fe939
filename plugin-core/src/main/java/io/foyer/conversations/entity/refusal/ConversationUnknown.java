package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** There is no such conversation, or not for this asker. */
public final class ConversationUnknown extends Refusal {
  public ConversationUnknown() {
    super(Kind.NOT_FOUND, "conversation.unknown", "There is no such conversation.");
  }
}
