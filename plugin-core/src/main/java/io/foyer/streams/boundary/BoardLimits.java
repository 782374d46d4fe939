package io.foyer.streams.boundary;

import io.foyer.access.boundary.Watchers;
import io.foyer.access.entity.CallerRightsChanged;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.streams.control.BoardKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the board of everyone where Salesforce took the right to it away. */
@ApplicationScoped
public class BoardLimits {
  @Inject ConversationRights rights;
  @Inject Watchers watchers;

  void rightsChanged(@Observes CallerRightsChanged changed) {
    watchers.keep(
        BoardKey.everyone(changed.now().rep()).topic(),
        caller -> caller instanceof RepCaller rep && rights.oversees(rep));
  }
}
