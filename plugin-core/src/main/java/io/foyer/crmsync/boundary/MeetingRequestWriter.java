package io.foyer.crmsync.boundary;

import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.crmsync.control.Deliveries;
import io.foyer.crmsync.control.MeetingRequestReport;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes each meeting request for the CRM, in the transaction that stores it; no tests. */
@ApplicationScoped
public class MeetingRequestWriter {

  @Inject MeetingRequestReport report;
  @Inject Deliveries deliveries;
  @Inject Outbox outbox;

  void note(@Observes MeetingRequested requested) {
    if (requested.request().isTest()) {
      return;
    }
    var record = report.of(requested.request());
    var payload = deliveries.payload(record);
    outbox.add(Deliveries.MEETING_REQUEST, record.key(), payload, record.visitor().group());
  }
}
