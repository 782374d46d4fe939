package io.foyer.calls.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.calls.control.CallDesk;
import io.foyer.calls.entity.CallGate;
import io.foyer.calls.entity.CallSummary;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.CallAllow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The rep lets the visitor be heard, or heard and seen. */
@ApplicationScoped
@Allowed(Who.REP)
public class AllowHandler implements FrameHandler<CallAllow> {
  @Inject CallDesk desk;
  @Inject Turns turns;
  @Inject CallViews views;

  @Override
  public Class<CallAllow> handles() {
    return CallAllow.class;
  }

  @Override
  public void handle(CallAllow frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    // Answered within the turn: what is told of the call later is later.
    turns.run(id, () -> line.send(views.changed(frame.id(), allowed(frame, caller, id))));
  }

  private CallSummary allowed(CallAllow frame, Caller caller, ConversationId id) {
    return Races.settle(() -> desk.allow((RepCaller) caller, id, gate(frame)));
  }

  private static CallGate gate(CallAllow frame) {
    return CallGate.valueOf(frame.gate().toUpperCase(Locale.ROOT));
  }
}
