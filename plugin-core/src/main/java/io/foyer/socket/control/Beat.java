package io.foyer.socket.control;

import io.foyer.platform.Since;
import java.time.Duration;
import java.time.Instant;

/** Something to be done again after each interval. */
final class Beat {
  private volatile Instant last;

  Beat(Instant start) {
    last = start;
  }

  /** Whether it is time; then the next interval begins. */
  boolean isDue(Duration interval, Instant now) {
    boolean due = Since.hasPassed(last, interval, now);
    if (due) {
      last = now;
    }
    return due;
  }
}
