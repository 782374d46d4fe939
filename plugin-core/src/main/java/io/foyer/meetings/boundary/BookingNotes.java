package io.foyer.meetings.boundary;

import io.foyer.conversations.control.MeetingDesk;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MeetingTime;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the conversation of a booking, and the queue of one that will not be. */
@ApplicationScoped
public class BookingNotes {
  @Inject MeetingDesk conversations;
  @Inject Bookings bookings;

  /** Inside the transaction: the log tells of it exactly when it is booked. */
  void booked(@Observes MeetingBooked event) {
    tell(EntryKind.MEETING_BOOKED, event.booking());
  }

  void moved(@Observes MeetingMoved event) {
    tell(EntryKind.MEETING_MOVED, event.booking());
  }

  void calledOff(@Observes MeetingCalledOff event) {
    tell(EntryKind.MEETING_CANCELLED, event.booking());
  }

  /** Where the type gives no credit, it goes on counting. */
  void charge(@Observes MeetingCalledOff event) {
    bookings.calledOff(event.booking());
  }

  private void tell(EntryKind what, Booking booking) {
    booking
        .conversation()
        .ifPresent(
            id ->
                conversations.note(
                    what,
                    new ConversationId(id),
                    new KnownAs(booking.guest().name(), booking.guest().email(), null),
                    new MeetingTime(booking.span().start())));
  }
}
