package io.foyer.crmsync.boundary;

import io.foyer.configuration.entity.ConfigurationVersionKept;
import io.foyer.crmsync.control.Deliveries;
import io.foyer.crmsync.control.PublicationReport;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes each version of the configuration for the CRM, in the transaction that keeps it. */
@ApplicationScoped
public class PublicationWriter {

  @Inject Deliveries deliveries;
  @Inject Outbox outbox;

  void note(@Observes ConfigurationVersionKept kept) {
    var record = PublicationReport.of(kept.version());
    outbox.add(Deliveries.PUBLICATION, record.key(), deliveries.payload(record));
  }
}
