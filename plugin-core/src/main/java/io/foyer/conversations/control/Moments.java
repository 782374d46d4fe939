package io.foyer.conversations.control;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them, so that what is told at once equals what is read later. */
final class Moments {
  private Moments() {}

  static Instant now(Clock clock) {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
