package io.foyer.liveview.entity;

import io.foyer.platform.Refusal;

/** What came is no chunk, or of a version that this server does not know. */
public final class ChunkUnreadable extends Refusal {
  public ChunkUnreadable() {
    super(Kind.INVALID, "live.chunk-unreadable", "That is no chunk of Live View.");
  }
}
