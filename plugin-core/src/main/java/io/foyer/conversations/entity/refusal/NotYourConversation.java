package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** Another rep has it, nobody has it yet, or the visitor is not routed to this rep. */
public final class NotYourConversation extends Refusal {
  private static final String CODE = "conversation.not-yours";

  public NotYourConversation() {
    super(Kind.FORBIDDEN, CODE, "This conversation is not yours.");
  }

  /** A colleague has it now, by that name. */
  public NotYourConversation(String by) {
    super(Kind.FORBIDDEN, CODE, by + " has this conversation now.", Map.of("by", by));
  }
}
