package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When each rep last did something, in whichever of its windows and on whichever node.
 *
 * <p>Whom this node has not heard of yet counts from the first time that it is asked about.
 */
@ApplicationScoped
class Activity {
  @Inject Clock clock;

  private final Map<RepId, Instant> last = new ConcurrentHashMap<>();

  void did(RepId rep) {
    last.put(rep, clock.instant());
  }

  /** Whoever is asked about from now on counts from then. */
  void countAnew() {
    last.clear();
  }

  boolean isIdle(RepId rep, Duration span) {
    Instant now = clock.instant();
    Instant known = last.compute(rep, (any, noted) -> Since.atMost(noted, now));
    return !now.isBefore(known.plus(span));
  }
}
