package io.foyer.conversations.boundary;

import io.foyer.access.boundary.Watchers;
import io.foyer.access.entity.CallerRightsChanged;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.routing.entity.VisitorAssigned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Ends the watch of reps who may no longer read a conversation, because its visitor is routed anew
 * or Salesforce gave them other rights.
 */
@ApplicationScoped
public class WatchLimits {
  @Inject LiveConversations live;
  @Inject ConversationRights rights;
  @Inject Watchers watchers;

  void assigned(@Observes VisitorAssigned assigned) {
    live.liveOf(assigned.now().visitor()).ifPresent(this::keep);
  }

  void rightsChanged(@Observes CallerRightsChanged changed) {
    live.all().forEach(this::keep);
  }

  private void keep(ConversationSummary one) {
    watchers.keep(Audience.watchersOf(one.id()), caller -> rights.may(Deed.READ, caller, one));
  }
}
