package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** No calendar of those who could come can be read now. */
public final class CalendarsAway extends Refusal {
  public CalendarsAway() {
    super(Kind.UNAVAILABLE, "meeting.calendars-away", "The calendars cannot be read just now.");
  }
}
