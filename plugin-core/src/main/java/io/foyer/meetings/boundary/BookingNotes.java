package io.foyer.meetings.boundary;

import io.foyer.conversations.control.MeetingDesk;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.MeetingTime;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingCalledOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the conversation of a booking, and the queue of one that will not be. */
@ApplicationScoped
public class BookingNotes {
  @Inject MeetingDesk conversations;
  @Inject Bookings bookings;

  /** Inside the transaction: the log tells of it exactly when it is booked. */
  void tell(@Observes MeetingBooked event) {
    Booking booking = event.booking();
    booking
        .conversation()
        .ifPresent(
            id ->
                conversations.noteBooked(
                    new ConversationId(id),
                    new KnownAs(booking.guest().name(), booking.guest().email(), null),
                    new MeetingTime(booking.span().start())));
  }

  /** Where the type gives no credit, it goes on counting. */
  void charge(@Observes MeetingCalledOff event) {
    bookings.calledOff(event.booking());
  }
}
