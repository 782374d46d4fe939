package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** A server is not to be tried out through Foyer. */
public final class CalendarTriesTooFast extends Refusal {
  public CalendarTriesTooFast() {
    super(Kind.TOO_MANY, "calendar.tries-too-fast", "Too many tries: wait a minute.");
  }
}
