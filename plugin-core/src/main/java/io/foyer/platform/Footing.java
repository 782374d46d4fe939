package io.foyer.platform;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a loop may act on who this node knows to be there: not until reps and visitors had a
 * moment to come back after a start, after the node itself stood still, or after its clock was set.
 */
public final class Footing {
  /** The reps' leases would have lasted this long. */
  public static final Duration FOR_REPS = Duration.ofSeconds(15);

  /** Looks come more often; what is known is old by now. */
  private static final Duration STALLED = Duration.ofSeconds(10);

  /** Threads that look at once may pass each other on the way. */
  private static final Duration ASIDE = Duration.ofSeconds(1);

  private final Duration grace;
  private Instant from = Instant.MAX;
  private @Nullable Instant lookedAt;

  /**
   * Not firm before it is started.
   *
   * @param grace how long those who are there need to come back
   */
  public Footing(Duration grace) {
    this.grace = grace;
  }

  public synchronized void startAt(Instant start) {
    from = start.plus(grace);
  }

  /** Asked at every look, and in between by whoever is about to act. */
  public synchronized boolean isFirm(Instant now) {
    var before = lookedAt;
    lookedAt = now;
    if (before != null
        && (now.isAfter(before.plus(STALLED)) || now.isBefore(before.minus(ASIDE)))) {
      startAt(now);
    }
    return !now.isBefore(from);
  }
}
