package io.foyer.pounce.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.pounce.control.ReplyDesk;
import io.foyer.pounce.entity.ResponseVerdict;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.PounceSettle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Spam" or "No response needed": a rep settles what a visitor answered to automated words. */
@ApplicationScoped
@Allowed(Who.REP)
public class SettleHandler implements FrameHandler<PounceSettle> {
  @Inject ReplyDesk desk;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<PounceSettle> handles() {
    return PounceSettle.class;
  }

  @Override
  public void handle(PounceSettle frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var verdict = ResponseVerdict.of(frame.verdict());
    var rep = (RepCaller) caller;
    var now = turns.take(id, () -> Races.settle(() -> desk.settle(rep, id, verdict)));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.forReps(now), null));
  }
}
