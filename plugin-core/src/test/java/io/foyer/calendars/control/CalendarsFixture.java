package io.foyer.calendars.control;

import io.foyer.crm.control.CrmCalendars;

/** The beans of calendars as the container would hand them out. */
final class CalendarsFixture {
  private CalendarsFixture() {}

  static CalendarReading reading(CrmCalendars crm) {
    var reading = new CalendarReading();
    reading.crm = crm;
    return reading;
  }
}
