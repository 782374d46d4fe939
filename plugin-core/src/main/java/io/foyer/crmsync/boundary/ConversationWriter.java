package io.foyer.crmsync.boundary;

import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crmsync.control.ConversationReport;
import io.foyer.crmsync.control.Deliveries;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Notes each ended conversation for the CRM, in the transaction that ends it; what was only tried
 * out on a site in test mode is none of the CRM's business.
 */
@ApplicationScoped
public class ConversationWriter {

  @Inject ConversationReport report;
  @Inject Deliveries deliveries;
  @Inject Outbox outbox;

  void note(@Observes ConversationEnded ended) {
    if (!ended.conversation().test()) {
      report.of(ended).ifPresent(this::add);
    }
  }

  private void add(ConversationRecord record) {
    var payload = deliveries.payload(record);
    outbox.add(Deliveries.CONVERSATION, record.key(), payload, record.visitor().group());
  }
}
