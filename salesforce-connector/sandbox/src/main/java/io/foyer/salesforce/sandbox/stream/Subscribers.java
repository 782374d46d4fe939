package io.foyer.salesforce.sandbox.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All clients that listen.
 *
 * <p>One that has been silent for longer than an org allows is forgotten and has to come in anew.
 */
final class Subscribers {
  /** As many as a developer's org takes. Each that waits holds a thread. */
  static final int MOST = 20;

  // A wait may last 110 seconds, and the next has to begin within 40.
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(150);
  private final Map<String, Subscriber> all = new ConcurrentHashMap<>();
  private final Clock clock;

  Subscribers(Clock clock) {
    this.clock = clock;
  }

  /** A new client; empty when there are too many. */
  Optional<Subscriber> admit() {
    forgetSilent();
    if (all.size() >= MOST) {
      return Optional.empty();
    }
    var subscriber = new Subscriber(UUID.randomUUID().toString().replace("-", ""), clock.instant());
    all.put(subscriber.id(), subscriber);
    return Optional.of(subscriber);
  }

  Optional<Subscriber> find(String id) {
    forgetSilent();
    var found = Optional.ofNullable(all.get(id));
    found.ifPresent(subscriber -> subscriber.see(clock.instant()));
    return found;
  }

  void remove(Subscriber subscriber) {
    all.remove(subscriber.id());
    subscriber.takeTurn();
  }

  private void forgetSilent() {
    var limit = clock.instant().minus(LONGEST_SILENCE);
    all.values().removeIf(subscriber -> !subscriber.isSeenSince(limit));
  }
}
