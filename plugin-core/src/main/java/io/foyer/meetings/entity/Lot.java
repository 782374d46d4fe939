package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Draws lots that can be drawn again. */
final class Lot {
  private Lot() {}

  static long of(String seed, RepId rep) {
    var sum = new CRC32C();
    sum.update((seed + '|' + rep.value()).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
