package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.conversations.boundary.Audience;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.ConversationUnwatch;
import jakarta.enterprise.context.ApplicationScoped;

/** A rep closes a conversation in its console. */
@ApplicationScoped
@Allowed(Who.REP)
public class UnwatchHandler implements FrameHandler<ConversationUnwatch> {

  @Override
  public Class<ConversationUnwatch> handles() {
    return ConversationUnwatch.class;
  }

  @Override
  public void handle(ConversationUnwatch frame, Caller caller, Line line) {
    line.unwatch(Audience.watchersOf(new ConversationId(frame.conversation())));
  }
}
