package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A rep who is not available cannot take a conversation. */
public final class ClaimerNotAvailable extends Refusal {
  public ClaimerNotAvailable() {
    super(Kind.CONFLICT, "conversation.not-available", "Switch yourself to available first.");
  }
}
