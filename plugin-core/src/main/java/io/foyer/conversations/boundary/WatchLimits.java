package io.foyer.conversations.boundary;

import io.foyer.access.boundary.Watchers;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.routing.entity.VisitorAssigned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the watch of reps who may no longer read a conversation, as its visitor is routed anew. */
@ApplicationScoped
public class WatchLimits {
  @Inject LiveConversations live;
  @Inject ConversationRights rights;
  @Inject Watchers watchers;

  void assigned(@Observes VisitorAssigned assigned) {
    live.liveOf(assigned.now().visitor())
        .ifPresent(
            one ->
                watchers.keep(
                    Audience.watchersOf(one.id()), caller -> rights.may(Deed.READ, caller, one)));
  }
}
