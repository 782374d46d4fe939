package io.foyer.meetings.entity;

import io.foyer.calendars.entity.Span;
import java.time.Duration;
import java.time.Instant;

/**
 * How meetings of one type lie in a day.
 *
 * @param length more than nothing
 * @param step from one possible start to the next; more than nothing
 * @param before kept free before a meeting
 * @param after kept free after it
 * @param notice how long before it starts it can still be booked
 * @param horizon how many days ahead it can be booked, the last of them whole, in the host's zone
 * @param daily how many a host has on a day of the host's at most; 0 for no limit
 */
public record MeetingRules(
    Duration length,
    Duration step,
    Duration before,
    Duration after,
    Duration notice,
    int horizon,
    int daily) {

  public MeetingRules {
    if (isNothing(length) || isNothing(step)) {
      throw new IllegalArgumentException("needs a length and a step");
    }
  }

  /** The same without a notice. */
  public MeetingRules atOnce() {
    return new MeetingRules(length, step, before, after, Duration.ZERO, horizon, daily);
  }

  private static boolean isNothing(Duration duration) {
    return duration.isZero() || duration.isNegative();
  }

  Span at(Instant start) {
    return Span.of(start, length);
  }
}
