package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes about by itself: for the condition, never for a span. */
final class Await {
  private static final int LOOKS = 1_000;
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private Await() {}

  static void until(String condition, BooleanSupplier holds) {
    for (int look = 0; look < LOOKS && !holds.getAsBoolean(); look++) {
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    assertThat(holds.getAsBoolean()).as(condition).isTrue();
  }
}
