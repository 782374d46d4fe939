package io.foyer.platform;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits that double from a second to five minutes, a random part of each taken away. */
public record RetryPolicy(RandomGenerator random) {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  // 2^9 seconds are more than the longest wait.
  private static final int MOST_DOUBLINGS = 9;

  /**
   * @param attempts failures before this one
   */
  public Duration wait(int attempts) {
    var whole = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    var capped = whole.compareTo(LONGEST) < 0 ? whole : LONGEST;
    // From half to all of it: rows that failed together do not come back together.
    return Duration.ofMillis((long) (capped.toMillis() * (0.5 + random.nextDouble() / 2)));
  }
}
