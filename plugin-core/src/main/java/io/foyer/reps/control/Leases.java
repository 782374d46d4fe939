package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who is there: a lease a rep, renewed by every answer of one of its windows on any node.
 *
 * <p>It ends 15 seconds after the last, so a reload or a short break of the network is no absence.
 */
@ApplicationScoped
class Leases {
  static final Duration LENGTH = Duration.ofSeconds(15);

  @Inject Clock clock;

  private final Map<RepId, Instant> ends = new ConcurrentHashMap<>();

  /** The last sign of life of each rep; who is asked about before one counts from then. */
  private final Map<RepId, Instant> signs = new ConcurrentHashMap<>();

  void renew(RepId rep) {
    Instant now = clock.instant();
    signs.put(rep, now);
    ends.put(rep, now.plus(LENGTH));
  }

  /** Whether none of the rep's windows has answered for that long. */
  boolean isGone(RepId rep, Duration span) {
    Instant now = clock.instant();
    Instant last = signs.compute(rep, (any, known) -> Since.atMost(known, now));
    return !now.isBefore(last.plus(span));
  }

  boolean isLive(RepId rep) {
    Instant end = ends.get(rep);
    return end != null && clock.instant().isBefore(end);
  }

  /** Asked again and again; where the clock was set back, no lease is longer for it. */
  Set<RepId> live() {
    Instant now = clock.instant();
    ends.replaceAll((rep, end) -> Since.atMost(end, now.plus(LENGTH)));
    ends.values().removeIf(end -> !now.isBefore(end));
    return ends.keySet().stream().collect(Collectors.toUnmodifiableSet());
  }
}
