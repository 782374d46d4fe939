package io.foyer.salesforce.sandbox.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses a user name for a while after too many wrong passwords. */
public final class Throttle {
  private static final int TRIES = 10;
  private static final Duration WAIT = Duration.ofMinutes(2);
  private static final int MOST_NAMES = 10_000;
  private final Map<String, Failures> failures = new ConcurrentHashMap<>();
  private final Clock clock;

  public Throttle(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant last) {}

  boolean allows(String username) {
    var known = failures.get(key(username));
    return known == null || known.count() < TRIES || isOver(known);
  }

  void record(String username, boolean right) {
    if (right) {
      failures.remove(key(username));
      return;
    }
    if (failures.size() >= MOST_NAMES) {
      failures.values().removeIf(this::isOver);
    }
    var now = clock.instant();
    failures.compute(
        key(username),
        (name, known) ->
            known == null || isOver(known)
                ? new Failures(1, now)
                : new Failures(known.count() + 1, now));
  }

  private boolean isOver(Failures known) {
    return known.last().plus(WAIT).isBefore(clock.instant());
  }

  private static String key(String username) {
    return username.toLowerCase(Locale.ROOT);
  }
}
