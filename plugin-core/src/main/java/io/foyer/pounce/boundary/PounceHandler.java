package io.foyer.pounce.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.boundary.Audience;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.pounce.control.PounceDesk;
import io.foyer.protocol.ConversationClaimed;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.VisitorPounce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A rep sends its first words to a visitor who has not asked. */
@ApplicationScoped
@Allowed(Who.REP)
public class PounceHandler implements FrameHandler<VisitorPounce> {
  @Inject PounceDesk desk;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<VisitorPounce> handles() {
    return VisitorPounce.class;
  }

  @Override
  public void handle(VisitorPounce frame, Caller caller, Line line) {
    var rep = (RepCaller) caller;
    var visitor = new VisitorId(frame.visitor());
    var clientId = new ClientId(frame.clientId());
    var text = MessageText.typed(frame.text());
    // Of two reps at once the database lets one through: the other finds the winner's.
    var now =
        turns.takeOf(visitor, () -> Races.settle(() -> desk.begin(rep, visitor, clientId, text)));
    line.unwatch(Audience.watchersOf(now.id()));
    line.send(new ConversationClaimed(FrameIds.next(), frame.id(), views.forReps(now)));
  }
}
