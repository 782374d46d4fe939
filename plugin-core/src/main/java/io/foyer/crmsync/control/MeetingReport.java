package io.foyer.crmsync.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes of a booking what stands in the CRM's calendars. */
@ApplicationScoped
public class MeetingReport {
  @Inject KnownPeople people;
  @Inject Playbacks playbacks;
  @Inject Configurations configurations;

  public MeetingRecord of(Booking booking) {
    var guest = booking.guest();
    // Who gave no name is called by the address, which is none.
    var name = guest.name().equals(guest.email()) ? null : guest.name();
    return new MeetingRecord(
        booking.id(),
        people.of(booking.visitor(), name, guest.email()),
        booking.hosts().stream().map(RepId::value).toList(),
        booking.seats(),
        booking.span().start(),
        booking.span().end(),
        state(booking.state()),
        type(booking),
        booking.occasion().title(),
        booking.occasion().place(),
        details(booking),
        booking.conversation().map(ConversationId::new).map(playbacks::of).orElse(null));
  }

  private String type(Booking booking) {
    return configurations
        .current()
        .meetings()
        .find(booking.typeId())
        .map(MeetingType::name)
        .orElse("");
  }

  private static MeetingRecord.State state(BookingState state) {
    return switch (state) {
      case CANCELLED -> MeetingRecord.State.CANCELLED;
      case NO_SHOW -> MeetingRecord.State.NO_SHOW;
      case HELD, CONFIRMED -> MeetingRecord.State.BOOKED;
    };
  }

  private static String details(Booking booking) {
    var guest = booking.guest();
    var phone = guest.phone() == null ? "" : "\nPhone: " + guest.phone();
    var answers = guest.answers().isBlank() ? "" : "\n\n" + guest.answers();
    return "Booked on the website by %s.\nE-mail: %s%s\nTime zone: %s%s"
        .formatted(guest.name(), guest.email(), phone, guest.zone().getId(), answers);
  }
}
