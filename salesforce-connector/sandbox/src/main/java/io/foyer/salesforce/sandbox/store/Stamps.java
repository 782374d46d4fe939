package io.foyer.salesforce.sandbox.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The moments put on records, to the second.
 *
 * <p>They never go back, also when the machine's clock does: who reads what changed since must not
 * miss a record.
 */
final class Stamps {
  private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock;

  Stamps(Clock clock) {
    this.clock = clock;
  }

  Instant next() {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other);
  }
}
