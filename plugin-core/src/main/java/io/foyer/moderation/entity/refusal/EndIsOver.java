package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** A block would have ended before it began. */
public final class EndIsOver extends Refusal {
  public EndIsOver() {
    super(Kind.INVALID, "block.end-is-over", "That moment is over.");
  }
}
