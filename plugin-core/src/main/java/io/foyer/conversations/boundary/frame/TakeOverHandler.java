package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.boundary.Audience;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.TakeOvers;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.ConversationClaimed;
import io.foyer.protocol.ConversationTakeOver;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A manager presses "Take over". */
@ApplicationScoped
@Allowed(Who.MANAGER)
public class TakeOverHandler implements FrameHandler<ConversationTakeOver> {
  @Inject TakeOvers takeOvers;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<ConversationTakeOver> handles() {
    return ConversationTakeOver.class;
  }

  @Override
  public void handle(ConversationTakeOver frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var now = turns.take(id, () -> takeOvers.takeOver((RepCaller) caller, id));
    // As its holder this window hears all by the rep's own topic.
    line.unwatch(Audience.watchersOf(id));
    line.send(new ConversationClaimed(FrameIds.next(), frame.id(), views.forReps(now)));
  }
}
