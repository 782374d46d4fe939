package io.foyer.access.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.protocol.ConversationView;
import io.foyer.protocol.Gap;
import io.foyer.protocol.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a capability's part to the welcome of a socket that just said who it is. A CDI bean.
 *
 * <p>The line may be set to watch topics, so that nothing is missed between the welcome and the
 * first push.
 */
public interface Welcomes {

  /**
   * What a returning browser is told: its conversations, and what it missed of them.
   *
   * @param offer what a visitor is offered; null where this capability offers nothing
   */
  record Part(List<ConversationView> conversations, List<Gap> gaps, @Nullable String offer) {}

  Part welcome(Caller caller, List<Since> since, Line line);
}
