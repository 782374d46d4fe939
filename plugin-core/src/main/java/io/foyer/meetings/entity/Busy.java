package io.foyer.meetings.entity;

import io.foyer.calendars.entity.Span;
import java.time.Duration;

/**
 * A time at which a host cannot be met.
 *
 * @param before what it keeps free before itself
 * @param after what it keeps free after itself
 * @param counts whether it is a meeting that counts towards the day's limit
 */
public record Busy(Span span, Duration before, Duration after, boolean counts) {

  /** Something in a calendar. */
  public static Busy entry(Span span) {
    return new Busy(span, Duration.ZERO, Duration.ZERO, false);
  }

  /** A meeting booked here. */
  public static Busy booking(Span span, MeetingRules rules) {
    return new Busy(span, rules.before(), rules.after(), true);
  }

  /**
   * Whether a meeting of these rules cannot lie there. Free time before and after is kept from what
   * is met, not from the free time of something else: of two neighbours the longer one counts.
   */
  boolean blocks(Span meeting, MeetingRules rules) {
    return meeting.overlaps(span.widened(before, after))
        || span.overlaps(meeting.widened(rules.before(), rules.after()));
  }
}
