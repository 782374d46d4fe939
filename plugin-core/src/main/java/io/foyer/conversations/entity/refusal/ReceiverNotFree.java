package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A colleague who is not there, or has no free place, cannot be given a conversation. */
public final class ReceiverNotFree extends Refusal {
  public ReceiverNotFree() {
    super(
        Kind.CONFLICT,
        "conversation.receiver-not-free",
        "This colleague is not available any more, or has no free place.");
  }
}
