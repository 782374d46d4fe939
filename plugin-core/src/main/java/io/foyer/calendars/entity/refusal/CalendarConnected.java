package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** The rep has connected it before. */
public final class CalendarConnected extends Refusal {
  public CalendarConnected() {
    super(Kind.CONFLICT, "calendar.connected", "This calendar is connected already.");
  }
}
