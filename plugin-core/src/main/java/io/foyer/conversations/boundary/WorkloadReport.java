package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.routing.control.Workload;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells routing which rep holds which conversation. */
@ApplicationScoped
public class WorkloadReport {
  private static final int BEFORE_THE_BOARDS = 1000;

  @Inject Workload workload;

  void moved(@Observes @Priority(BEFORE_THE_BOARDS) ConversationMoved moved) {
    var now = moved.now();
    // A place is taken by who wants to talk.
    if (now.isLive() && !now.isUnansweredPounce()) {
      now.rep().ifPresent(rep -> workload.took(now.id().value(), rep));
    } else {
      workload.released(now.id().value());
    }
  }
}
