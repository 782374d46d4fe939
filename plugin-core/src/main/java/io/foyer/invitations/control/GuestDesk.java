package io.foyer.invitations.control;

import io.foyer.calendars.entity.Span;
import io.foyer.meetings.control.offering.BookingPace;
import io.foyer.meetings.control.offering.Mover;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Where a guest comes by its link, to see its meeting, to move it, or to call it off. */
@ApplicationScoped
public class GuestDesk {
  /** As many days as are looked over at once. */
  public static final int DAYS = 7;

  // A queue that is booked up for five weeks has no time that anybody waits for.
  private static final int MOST_PAGES = 5;

  @Inject MeetingLinks links;
  @Inject Mover mover;
  @Inject BookingPace pace;
  @Inject ChangesInTurn changes;
  @Inject Clock clock;

  /**
   * Times to which a meeting can be moved.
   *
   * @param from the first of the days
   */
  public record Times(LocalDate from, List<Instant> free) {}

  /** Empty for a forged link, and once the meeting is over. */
  public Optional<Booking> find(String token) {
    return links.find(token);
  }

  /** Whether it can still be changed. */
  public boolean isAhead(Booking booking) {
    return clock.instant().isBefore(booking.span().start());
  }

  /** Those of the first days, from that one on, on which there are any; days of that zone. */
  public Times times(Booking booking, LocalDate from, ZoneId zone) {
    var today = clock.instant().atZone(zone).toLocalDate();
    var first = from.isBefore(today) ? today : from;
    for (int page = 0; page < MOST_PAGES; page++) {
      var day = first.plusDays((long) page * DAYS);
      var free = mover.times(booking, span(day, zone));
      if (!free.isEmpty()) {
        return new Times(day, free);
      }
    }
    return new Times(first, List.of());
  }

  /** Where the next page begins for a guest who names no day. */
  public LocalDate today(ZoneId zone) {
    return clock.instant().atZone(zone).toLocalDate();
  }

  /**
   * Moves the meeting; refuses as {@link Mover#move}.
   *
   * @throws io.foyer.meetings.entity.refusal.BookingTooFast where the guest was written to too
   *     often
   * @throws BookingUnknown for a forged link
   */
  public Booking move(String token, Instant start) {
    var booking = links.find(token).orElseThrow(BookingUnknown::new);
    pace.spendOnMail(booking.guest().email());
    var diaries = mover.diaries(booking, start);
    return changes.change(booking, () -> mover.move(booking.id(), start, diaries));
  }

  /**
   * Calls the meeting off; refuses as {@link Mover#callOff}.
   *
   * @throws BookingUnknown for a forged link
   */
  public Booking callOff(String token) {
    var booking = links.find(token).orElseThrow(BookingUnknown::new);
    return changes.change(booking, () -> mover.callOff(booking.id(), null));
  }

  private static Span span(LocalDate from, ZoneId zone) {
    var start = from.atStartOfDay(zone).toInstant();
    var end = from.plusDays(DAYS).atStartOfDay(zone).toInstant();
    return end.isBefore(start) ? Span.of(start, Duration.ZERO) : new Span(start, end);
  }
}
