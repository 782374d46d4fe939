package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;
import java.time.Duration;
import java.util.Map;

/** A visitor looks for times, or holds them, faster than a person does. */
public final class BookingTooFast extends Refusal {
  public BookingTooFast(Duration wait) {
    super(
        Kind.TOO_MANY,
        "meeting.too-fast",
        "Too many at once: wait a moment.",
        Map.of("retryAfter", String.valueOf(Math.max(1, wait.toSeconds()))));
  }
}
