package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** There is no block of that id. */
public final class BlockUnknown extends Refusal {
  public BlockUnknown() {
    super(Kind.NOT_FOUND, "block.unknown", "There is no such block.");
  }
}
