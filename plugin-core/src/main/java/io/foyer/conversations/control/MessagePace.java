package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.MessagesTooFast;
import io.foyer.platform.Since;
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
  private final Buckets messages = new Buckets(Duration.ofMillis(200), 20);
  private final Buckets reads = new Buckets(Duration.ofMillis(200), 20);
  // A browser tells every few seconds that somebody types, and once that nobody does.
  private final Buckets signals = new Buckets(Duration.ofMillis(500), 4);

  // Each one makes work for a person and a record in the CRM.
  private final Buckets wishes = new Buckets(Duration.ofMinutes(1), 3);

  @Inject Clock clock;

  /**
   * Takes one token for something that is said.
   *
   * @throws MessagesTooFast when none is left; waiting says for how long
   */
  public void spend(VisitorId visitor) {
    spend(messages, visitor);
  }

  /** The same for what is asked or seen, which takes nothing from what may be said. */
  public void spendOnReading(VisitorId visitor) {
    spend(reads, visitor);
  }

  /** The same for a wish to be written to. */
  public void spendOnWish(VisitorId visitor) {
    spend(wishes, visitor);
  }

  /** Whether it may be told on that the visitor types; a word left out does no harm. */
  public boolean maySignal(VisitorId visitor) {
    return !isTooFast(signals.take(visitor, clock.instant()));
  }

  private void spend(Buckets buckets, VisitorId visitor) {
    var wait = buckets.take(visitor, clock.instant());
    if (isTooFast(wait)) {
      throw new MessagesTooFast(wait);
    }
  }

  private static boolean isTooFast(Duration wait) {
    return wait.compareTo(Duration.ZERO) > 0;
  }

  /** A bucket is kept as the moment at which it is full again. */
  private static final class Buckets {
    // Above this the full buckets are thrown out; they come back full.
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<VisitorId, Instant> fullAgainAt = new ConcurrentHashMap<>();
    private final Duration one;
    private final Duration full;

    private Buckets(Duration one, int burst) {
      this.one = one;
      this.full = one.multipliedBy(burst);
    }

    /** Takes a token where one is left; the answer is how long to wait otherwise. */
    private Duration take(VisitorId visitor, Instant now) {
      if (fullAgainAt.size() > MOST) {
        fullAgainAt.values().removeIf(at -> !at.isAfter(now));
      }
      var wait = new Duration[] {Duration.ZERO};
      fullAgainAt.compute(
          visitor,
          (id, until) -> {
            var known = until == null || until.isBefore(now) ? now : until;
            var fullAt = Since.atMost(known, now.plus(full));
            var next = fullAt.plus(one);
            wait[0] = Duration.between(now, next).minus(full);
            return isTooFast(wait[0]) ? fullAt : next;
          });
      return wait[0];
    }
  }
}
