package io.foyer.calendars.control;

import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.Span;
import java.time.Instant;

/** An entry as it is kept until it is written: texts alone. */
public record StoredEntry(
    String booking,
    String start,
    String end,
    String title,
    String place,
    String details,
    String guestName,
    String guestEmail) {

  static StoredEntry of(CalendarEntry entry) {
    return new StoredEntry(
        entry.booking(),
        entry.span().start().toString(),
        entry.span().end().toString(),
        entry.title(),
        entry.place(),
        entry.details(),
        entry.guestName(),
        entry.guestEmail());
  }

  CalendarEntry entry() {
    var span = new Span(Instant.parse(start), Instant.parse(end));
    return new CalendarEntry(booking, span, title, place, details, guestName, guestEmail);
  }
}
