package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** What the visitor has seen, or has answered, cannot be taken back. */
public final class PounceSeen extends Refusal {
  public PounceSeen() {
    super(Kind.CONFLICT, "pounce.seen", "The visitor has seen it already.");
  }
}
