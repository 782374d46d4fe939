package io.foyer.conversations.boundary;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a loop may act on what this node knows of the reps: not until they had a moment to come
 * back after a start, or after the node itself stood still.
 */
final class Footing {
  /** The reps' leases would have lasted this long. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  /** Looks come more often; what is known is old by now. */
  private static final Duration STALLED = Duration.ofSeconds(10);

  private volatile Instant from = Instant.MAX;
  private volatile @Nullable Instant lookedAt;

  void startAt(Instant start) {
    from = start.plus(GRACE);
  }

  /** Asked once at every look. */
  boolean isFirm(Instant now) {
    var before = lookedAt;
    lookedAt = now;
    if (before != null && now.isAfter(before.plus(STALLED))) {
      startAt(now);
    }
    return !now.isBefore(from);
  }
}
