package io.foyer.pounce.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.pounce.control.PounceDesk;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.PounceUndo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A rep takes back what it has said first. */
@ApplicationScoped
@Allowed(Who.REP)
public class UndoHandler implements FrameHandler<PounceUndo> {
  @Inject PounceDesk desk;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<PounceUndo> handles() {
    return PounceUndo.class;
  }

  @Override
  public void handle(PounceUndo frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var now = turns.take(id, () -> desk.undo((RepCaller) caller, id));
    line.send(new ConversationChanged(FrameIds.next(), frame.id(), views.forReps(now), null));
  }
}
