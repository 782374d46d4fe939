package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationResume;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rep takes the end back. */
@ApplicationScoped
@Allowed(Who.REP)
public class ResumeHandler implements FrameHandler<ConversationResume> {
  @Inject Endings endings;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<ConversationResume> handles() {
    return ConversationResume.class;
  }

  @Override
  public void handle(ConversationResume frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var now = turns.take(id, () -> endings.resume((RepCaller) caller, id));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.forReps(now), null));
  }
}
