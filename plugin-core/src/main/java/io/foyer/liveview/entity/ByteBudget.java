package io.foyer.liveview.entity;

import java.time.Duration;
import java.time.Instant;

/** How much one page may send: a rate, and something to spare for a snapshot. */
public final class ByteBudget {
  /** As much as a busy page needs; what is above is a film, or an attack. */
  private static final long EACH_SECOND = 256 * 1024;

  /** A snapshot of the largest page, packed, and some seconds more. */
  private static final long SPARE = 1536 * 1024;

  private double left = SPARE;
  private Instant filledAt;

  public ByteBudget(Instant now) {
    filledAt = now;
  }

  /** False where it is used up. */
  public synchronized boolean spend(int bytes, Instant now) {
    double seconds = Math.max(0, Duration.between(filledAt, now).toMillis() / 1000.0);
    left = Math.min(SPARE, left + seconds * EACH_SECOND) - bytes;
    filledAt = now;
    return left >= 0;
  }
}
