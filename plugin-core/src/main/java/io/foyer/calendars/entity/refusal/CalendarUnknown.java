package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** The rep has no calendar of that id. */
public final class CalendarUnknown extends Refusal {
  public CalendarUnknown() {
    super(Kind.NOT_FOUND, "calendar.unknown", "There is no such calendar of yours.");
  }
}
