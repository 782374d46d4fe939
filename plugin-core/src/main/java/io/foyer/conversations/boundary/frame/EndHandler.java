package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationEnd;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody ends a conversation. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class EndHandler implements FrameHandler<ConversationEnd> {
  @Inject Endings endings;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<ConversationEnd> handles() {
    return ConversationEnd.class;
  }

  @Override
  public void handle(ConversationEnd frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var now = turns.take(id, () -> Races.settle(() -> endings.end(caller, id, frame.outcome())));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.view(caller, now), null));
  }
}
