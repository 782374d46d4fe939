package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A conversation that no rep has answered cannot be taken over. */
public final class NobodyToTakeFrom extends Refusal {
  public NobodyToTakeFrom() {
    super(Kind.CONFLICT, "conversation.not-held", "No rep has this conversation yet.");
  }
}
