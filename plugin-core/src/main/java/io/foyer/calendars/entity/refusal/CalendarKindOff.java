package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** The installation has no such calendars, or no key for secrets. */
public final class CalendarKindOff extends Refusal {
  public CalendarKindOff() {
    super(Kind.FORBIDDEN, "calendar.kind-off", "Calendars of this kind cannot be connected here.");
  }
}
