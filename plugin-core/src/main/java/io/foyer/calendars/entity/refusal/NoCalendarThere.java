package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** The server answers, and has no calendar for that person. */
public final class NoCalendarThere extends Refusal {
  public NoCalendarThere() {
    super(Kind.NOT_FOUND, "calendar.none-there", "There is no calendar at this address.");
  }
}
