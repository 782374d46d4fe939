package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** Another rep has it, nobody has it yet, or the visitor is not routed to this rep. */
public final class NotYourConversation extends Refusal {
  public NotYourConversation() {
    super(Kind.FORBIDDEN, "conversation.not-yours", "This conversation is not yours.");
  }
}
