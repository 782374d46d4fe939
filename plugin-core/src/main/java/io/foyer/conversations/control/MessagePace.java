package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.MessagesTooFast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How fast a visitor may send: a burst is free, after that only as fast as tokens drip in.
 *
 * <p>Counted by visitor, not by address, so an office behind one address is not punished for its
 * neighbour.
 */
@ApplicationScoped
public class MessagePace {
  // Nobody types five messages a second; a client that resends after an outage fits the burst.
  private static final int A_SECOND = 5;
  private static final int BURST = 20;
  private static final Duration ONE = Duration.ofSeconds(1).dividedBy(A_SECOND);
  private static final Duration FULL = ONE.multipliedBy(BURST);
  // Above this the full buckets are thrown out; they come back full.
  private static final int MOST_BUCKETS = 10_000;

  private final ConcurrentHashMap<VisitorId, Instant> fullAgainAt = new ConcurrentHashMap<>();

  @Inject Clock clock;

  /**
   * Takes one token.
   *
   * @throws MessagesTooFast when none is left; waiting says for how long
   */
  public void spend(VisitorId visitor) {
    var now = clock.instant();
    if (fullAgainAt.size() > MOST_BUCKETS) {
      fullAgainAt.values().removeIf(full -> !full.isAfter(now));
    }
    fullAgainAt.compute(visitor, (id, until) -> spent(until == null ? now : until, now));
  }

  // A bucket is kept as the moment at which it is full again.
  private static Instant spent(Instant fullAt, Instant now) {
    var next = (fullAt.isBefore(now) ? now : fullAt).plus(ONE);
    var wait = Duration.between(now, next).minus(FULL);
    if (wait.compareTo(Duration.ZERO) > 0) {
      throw new MessagesTooFast(wait);
    }
    return next;
  }
}
