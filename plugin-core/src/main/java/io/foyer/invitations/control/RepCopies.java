package io.foyer.invitations.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.control.CalendarEntries;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.meetings.entity.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** The meetings in the calendars of the reps who come. Of a test no calendar hears. */
@ApplicationScoped
public class RepCopies {
  @Inject CalendarEntries calendars;

  /** Each who comes has it as it is now. */
  void put(Booking booking) {
    if (!booking.isTest()) {
      booking.hosts().forEach(rep -> calendars.put(rep, entry(booking)));
    }
  }

  /** These have it no more. */
  void remove(Booking booking, Collection<RepId> reps) {
    if (!booking.isTest()) {
      reps.forEach(rep -> calendars.remove(rep, booking.id()));
    }
  }

  private static CalendarEntry entry(Booking booking) {
    var guest = booking.guest();
    return new CalendarEntry(
        booking.id(),
        booking.span(),
        PlainWords.line(booking.occasion().title()),
        PlainWords.place(booking.occasion().place()),
        PlainWords.lines(details(booking)),
        PlainWords.name(guest.name()),
        guest.email());
  }

  private static String details(Booking booking) {
    var guest = booking.guest();
    var phone = guest.phone() == null ? "" : "\n" + guest.phone();
    return guest.name() + "\n" + guest.email() + phone + "\n\n" + guest.answers();
  }
}
