package io.foyer.crmsync.boundary;

import io.foyer.conversations.entity.event.ConversationRated;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.crmsync.control.Deliveries;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Notes for the CRM how a visitor found a conversation: with its Event as long as that waits, later
 * as a change of it. Of what is not told to the CRM, the rating is not either.
 */
@ApplicationScoped
public class RatingWriter {

  @Inject Deliveries deliveries;
  @Inject Outbox outbox;

  void note(@Observes ConversationRated rated) {
    var key = rated.conversation().id().value();
    var rating = rated.rating();
    var isStillToBeSent =
        outbox.amend(Deliveries.CONVERSATION, key, json -> deliveries.rated(json, rating));
    if (!isStillToBeSent) {
      outbox
          .result(Deliveries.CONVERSATION, key)
          .map(event -> new RatingRecord(event, rating.score(), rating.comment()))
          .ifPresent(record -> outbox.put(Deliveries.RATING, key, deliveries.payload(record)));
    }
  }
}
