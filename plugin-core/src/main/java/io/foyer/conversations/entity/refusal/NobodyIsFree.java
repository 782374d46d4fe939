package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** No colleague could be given the visitor now. */
public final class NobodyIsFree extends Refusal {
  public NobodyIsFree() {
    super(
        Kind.CONFLICT,
        "conversation.nobody-free",
        "No colleague is available with a free place at this moment.");
  }
}
