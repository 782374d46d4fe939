package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** It has ended; the visitor's next message opens a new one. */
public final class ConversationIsOver extends Refusal {
  public ConversationIsOver() {
    super(Kind.CONFLICT, "conversation.ended", "This conversation has ended.");
  }
}
