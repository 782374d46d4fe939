package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;

/** What is noted for the Event of a conversation is noted once that is over. */
public final class ConversationGoesOn extends Refusal {
  public ConversationGoesOn() {
    super(Kind.CONFLICT, "conversation.goes-on", "The conversation is not over yet.");
  }
}
