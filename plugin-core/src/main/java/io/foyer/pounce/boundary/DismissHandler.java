package io.foyer.pounce.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.pounce.control.PounceDesk;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.PounceDismiss;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor closes what a rep has said first. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class DismissHandler implements FrameHandler<PounceDismiss> {
  @Inject PounceDesk desk;
  @Inject MessagePace pace;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<PounceDismiss> handles() {
    return PounceDismiss.class;
  }

  @Override
  public void handle(PounceDismiss frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spendOnReading(visitor.visitor());
    var id = new ConversationId(frame.conversation());
    var read = Boolean.TRUE.equals(frame.read());
    var now = turns.take(id, () -> Races.settle(() -> desk.dismiss(visitor, id, read)));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.forVisitor(now), null));
  }
}
