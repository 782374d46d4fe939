package io.foyer.invitations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.control.offering.Mover;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.NotYourMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a rep calls a meeting off. */
@ApplicationScoped
public class HostDesk {
  @Inject Bookings bookings;
  @Inject Mover mover;
  @Inject ChangesInTurn changes;

  /**
   * Calls it off; refuses as {@link Mover#callOff}.
   *
   * @throws NotYourMeeting where the rep does not come, and oversees nobody
   */
  public void callOff(RepCaller rep, String meeting) {
    Booking booking = bookings.find(meeting).orElseThrow(BookingUnknown::new);
    if (!booking.hosts().contains(rep.rep()) && !Bookings.oversees(rep)) {
      throw new NotYourMeeting();
    }
    changes.change(booking, () -> mover.callOff(meeting, rep.rep()));
  }
}
