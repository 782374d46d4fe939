package io.foyer.crmsync.boundary;

import io.foyer.crmsync.control.Deliveries;
import io.foyer.crmsync.control.MeetingReport;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMissed;
import io.foyer.meetings.entity.MeetingMoved;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Notes for the CRM how each meeting is now, in the transaction that changes it; no tests.
 *
 * <p>What waits is put in place of what waited before: the CRM hears of a meeting as it is, not of
 * all that it was.
 */
@ApplicationScoped
public class MeetingWriter {
  @Inject MeetingReport report;
  @Inject Deliveries deliveries;
  @Inject Outbox outbox;

  void booked(@Observes MeetingBooked event) {
    note(event.booking());
  }

  void moved(@Observes MeetingMoved event) {
    note(event.booking());
  }

  void calledOff(@Observes MeetingCalledOff event) {
    note(event.booking());
  }

  void missed(@Observes MeetingMissed event) {
    note(event.booking());
  }

  private void note(Booking booking) {
    if (booking.isTest()) {
      return;
    }
    var record = report.of(booking);
    var payload = deliveries.payload(record);
    outbox.put(Deliveries.MEETING, record.key(), payload, record.visitor().group());
  }
}
