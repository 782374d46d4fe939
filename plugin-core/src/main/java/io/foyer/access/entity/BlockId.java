package io.foyer.access.entity;

import io.foyer.platform.Ids;

/** A block's id, {@code blk_…}. */
public record BlockId(String value) {
  public static BlockId next() {
    return new BlockId(Ids.next("blk"));
  }

  @Override
  public String toString() {
    return value;
  }
}
