package io.foyer.meetings.boundary;

import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.control.offering.BookingPace;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps what is known of visitors' paces, and what they held once, from growing for ever. */
@ApplicationScoped
public class BookingClock {
  private static final Duration TIDY = Duration.ofMinutes(1);

  @Inject BookingPace pace;
  @Inject Bookings bookings;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    loops.start("booking-paces", TIDY, pace::tidy);
    loops.start("lapsed-holds", TIDY, bookings::tidy);
  }
}
