package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** The rep has as many as can be asked for each visitor. */
public final class CalendarsTooMany extends Refusal {
  public CalendarsTooMany() {
    super(
        Kind.CONFLICT,
        "calendar.too-many",
        "You have connected as many calendars as can be looked at.");
  }
}
