package io.foyer.invitations.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.invitations.entity.Letter;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.platform.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reminds guests of meetings that come.
 *
 * <p>A booking has one deadline, that of its next reminder. What came due while everything stood
 * still is one reminder, and none once the meeting has begun.
 */
@ApplicationScoped
@Transactional
public class Reminders {
  public static final String KIND = "meeting-reminder";

  @Inject Deadlines deadlines;
  @Inject Bookings bookings;
  @Inject GuestMails mails;
  @Inject Configurations configurations;
  @Inject Clock clock;

  /** Sets the next one, in the place of another; none where there is none to come. */
  public void plan(Booking booking) {
    next(booking)
        .ifPresentOrElse(
            at -> deadlines.set(KIND, booking.id(), at),
            () -> deadlines.cancel(KIND, booking.id()));
  }

  /** It is time. */
  public void remind(String id) {
    bookings
        .find(id)
        .filter(booking -> booking.state() == BookingState.CONFIRMED)
        .filter(booking -> clock.instant().isBefore(booking.span().start()))
        .ifPresent(
            booking -> {
              mails.send(Letter.REMINDER, booking);
              plan(booking);
            });
  }

  private Optional<Instant> next(Booking booking) {
    if (booking.state() != BookingState.CONFIRMED) {
      return Optional.empty();
    }
    var now = clock.instant();
    return configurations
        .current()
        .meetings()
        .find(booking.typeId())
        .map(MeetingType::reminders)
        .orElse(List.of())
        .stream()
        .map(booking.span().start()::minus)
        .filter(now::isBefore)
        .min(Instant::compareTo);
  }
}
