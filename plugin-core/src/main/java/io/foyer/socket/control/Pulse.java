package io.foyer.socket.control;

import io.foyer.platform.Since;
import java.time.Duration;
import java.time.Instant;

/**
 * When a socket was opened, heard, pinged and looked at last; a clock set back makes none of it
 * late.
 */
final class Pulse {
  private final Instant openedAt;
  private volatile Instant heardAt;
  private volatile Instant pingedAt;
  private volatile Instant checkedAt;

  Pulse(Instant now) {
    openedAt = now;
    heardAt = now;
    pingedAt = now;
    checkedAt = now;
  }

  void heard(Instant now) {
    heardAt = now;
  }

  boolean isOpenFor(Duration span, Instant now) {
    return now.isAfter(openedAt.plus(span));
  }

  boolean isSilentFor(Duration span, Instant now) {
    heardAt = Since.atMost(heardAt, now);
    return now.isAfter(heardAt.plus(span));
  }

  /** True once an interval. */
  boolean isPingDue(Duration interval, Instant now) {
    boolean due = Since.hasPassed(pingedAt, interval, now);
    if (due) {
      pingedAt = now;
    }
    return due;
  }

  /** True once an interval. */
  boolean isCheckDue(Duration interval, Instant now) {
    boolean due = Since.hasPassed(checkedAt, interval, now);
    if (due) {
      checkedAt = now;
    }
    return due;
  }
}
