package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Ratings;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationRate;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor says how a conversation was. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class RateHandler implements FrameHandler<ConversationRate> {
  @Inject Ratings ratings;
  @Inject MessagePace pace;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<ConversationRate> handles() {
    return ConversationRate.class;
  }

  @Override
  public void handle(ConversationRate frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spend(visitor.visitor(), line.address());
    var id = new ConversationId(frame.conversation());
    var now = turns.take(id, () -> Races.settle(() -> note(visitor, id, frame)));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.forVisitor(now), null));
  }

  private ConversationSummary note(
      VisitorCaller visitor, ConversationId id, ConversationRate said) {
    var score = said.score();
    return score == null
        ? ratings.decline(visitor, id)
        : ratings.rate(visitor, id, score, said.comment());
  }
}
