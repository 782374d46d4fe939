package io.foyer.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets each through at a pace, with some to spare for a burst.
 *
 * <p>Who keeps the pace leaves no trace after a while.
 */
public final class Pace<K> {
  private final Duration interval;
  private final int burst;
  private final Map<K, Instant> emptyAt = new ConcurrentHashMap<>();

  /**
   * @param interval one may pass in each
   * @param burst how many may pass at once after a rest
   */
  public Pace(Duration interval, int burst) {
    this.interval = interval;
    this.burst = burst;
  }

  /** Counts one more; false when it is one too many. */
  public boolean passes(K who, Instant now) {
    return take(who, now).isZero();
  }

  /** Counts one more, unless it is one too many: the answer is how long to wait then, else zero. */
  public Duration take(K who, Instant now) {
    Duration[] wait = {Duration.ZERO};
    emptyAt.compute(
        who,
        (any, busyUntil) -> {
          Instant full = now.plus(interval.multipliedBy(burst));
          Instant from =
              busyUntil == null || busyUntil.isBefore(now) ? now : Since.atMost(busyUntil, full);
          Instant next = from.plus(interval);
          if (!next.isAfter(full)) {
            return next;
          }
          wait[0] = Duration.between(full, next);
          return from;
        });
    return wait[0];
  }

  /** Forgets who has rested. */
  public void tidy(Instant now) {
    emptyAt.values().removeIf(busyUntil -> !busyUntil.isAfter(now));
  }
}
