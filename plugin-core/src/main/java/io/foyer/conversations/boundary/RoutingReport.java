package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.routing.control.RoutingDesk;
import io.foyer.routing.control.Workload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells routing which rep holds which conversation, and that a visitor may be routed anew. */
@ApplicationScoped
public class RoutingReport {
  @Inject Workload workload;
  @Inject RoutingDesk routing;

  void moved(@Observes ConversationMoved moved) {
    var now = moved.now();
    if (now.isLive()) {
      now.rep().ifPresent(rep -> workload.took(now.id().value(), rep));
    } else {
      workload.released(now.id().value());
      routing.reconsider(now.visitor());
    }
  }
}
