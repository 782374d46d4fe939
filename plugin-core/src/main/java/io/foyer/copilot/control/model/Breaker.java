package io.foyer.copilot.control.model;

import io.foyer.copilot.entity.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a model alone that has failed several times in a row: nobody waits for it meanwhile.
 *
 * <p>After a rest one request tries it; the others wait for how that ends.
 */
final class Breaker {
  private static final int MOST_FAILURES = 3;
  // Where no rep asks for so long, none is kept waiting by a greeting that tries.
  private static final int RESTS_FOR_REPS = 10;

  private final Clock clock;
  private final Duration rest;
  private int failures;
  private @Nullable Failure last;
  private Instant restsUntil = Instant.MIN;

  Breaker(Clock clock, Duration rest) {
    this.clock = clock;
    this.rest = rest;
  }

  /** Why the model is not asked now; empty where it may be. */
  synchronized Optional<Failure> resting() {
    var isResting = failures >= MOST_FAILURES && clock.instant().isBefore(restsUntil);
    return isResting ? Optional.ofNullable(last) : Optional.empty();
  }

  /**
   * Whether the next to try it should be somebody who asked: it has failed and not worked since,
   * and the rest has not been over for long.
   */
  synchronized boolean isOnTrial() {
    return failures >= MOST_FAILURES
        && clock.instant().isBefore(restsUntil.plus(rest.multipliedBy(RESTS_FOR_REPS)));
  }

  /** As {@link #resting}; after the rest the first to ask may try, and the rest begins anew. */
  synchronized Optional<Failure> enter() {
    var resting = resting();
    if (resting.isEmpty() && failures >= MOST_FAILURES) {
      restsUntil = clock.instant().plus(rest);
    }
    return resting;
  }

  synchronized void failed(Failure why) {
    failures++;
    last = why;
    restsUntil = clock.instant().plus(rest);
  }

  synchronized void worked() {
    failures = 0;
  }
}
