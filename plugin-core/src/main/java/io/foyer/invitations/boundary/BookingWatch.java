package io.foyer.invitations.boundary;

import io.foyer.invitations.control.Followers;
import io.foyer.invitations.control.MeetingLinks;
import io.foyer.invitations.control.Notices;
import io.foyer.invitations.control.Reminders;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMoved;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.DeadlineReached;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Hears what becomes of bookings, inside their transactions, and when a reminder is due. */
@ApplicationScoped
public class BookingWatch {
  private static final Duration TIDY = Duration.ofHours(1);

  @Inject Followers followers;
  @Inject Reminders reminders;
  @Inject MeetingLinks links;
  @Inject Notices notices;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    loops.start(
        "meetings-tidy",
        TIDY,
        () -> {
          links.tidy();
          notices.tidy();
        });
  }

  void booked(@Observes MeetingBooked event) {
    followers.booked(event.booking());
  }

  void moved(@Observes MeetingMoved event) {
    followers.moved(event);
  }

  void calledOff(@Observes MeetingCalledOff event) {
    followers.calledOff(event);
  }

  void due(@Observes DeadlineReached deadline) {
    if (deadline.kind().equals(Reminders.KIND)) {
      reminders.remind(deadline.subject());
    }
  }
}
