package io.foyer.calls.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.calls.control.CallDesk;
import io.foyer.calls.entity.CallSummary;
import io.foyer.calls.entity.Media;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.CallSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page's microphone or camera was switched. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class SwitchHandler implements FrameHandler<CallSwitch> {
  @Inject CallDesk desk;
  @Inject Turns turns;
  @Inject CallViews views;

  @Override
  public Class<CallSwitch> handles() {
    return CallSwitch.class;
  }

  @Override
  public void handle(CallSwitch frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    // Answered within the turn: what is told of the call later is later.
    turns.run(id, () -> line.send(views.changed(frame.id(), switched(frame, caller, id))));
  }

  private CallSummary switched(CallSwitch frame, Caller caller, ConversationId id) {
    var media = new Media(frame.microphone(), frame.camera());
    return Races.settle(() -> desk.switches(caller, id, frame.page(), media));
  }
}
