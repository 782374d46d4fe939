package io.foyer.calls.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.calls.control.CallDesk;
import io.foyer.calls.entity.CallSummary;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.CallEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One of the two ends the call for both, or declines it. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class EndHandler implements FrameHandler<CallEnd> {
  @Inject CallDesk desk;
  @Inject Turns turns;
  @Inject CallViews views;

  @Override
  public Class<CallEnd> handles() {
    return CallEnd.class;
  }

  @Override
  public void handle(CallEnd frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    // Answered within the turn: what is told of the call later is later.
    turns.run(id, () -> line.send(views.changed(frame.id(), ended(frame, caller, id))));
  }

  private CallSummary ended(CallEnd frame, Caller caller, ConversationId id) {
    return Races.settle(() -> desk.end(caller, id, frame.declined()));
  }
}
