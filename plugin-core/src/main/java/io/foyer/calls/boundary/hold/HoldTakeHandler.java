package io.foyer.calls.boundary.hold;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.hold.HoldQueue;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.HoldTake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor who waits for a person calls. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class HoldTakeHandler implements FrameHandler<HoldTake> {
  @Inject HoldQueue queue;
  @Inject HoldViews views;
  @Inject Turns turns;

  @Override
  public Class<HoldTake> handles() {
    return HoldTake.class;
  }

  @Override
  public void handle(HoldTake frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    // Answered within the turn: what is told of the place later is later.
    turns.run(
        id,
        () -> {
          var place = Races.settle(() -> queue.take((VisitorCaller) caller, id));
          line.send(views.answer(frame.id(), place, queue.held()));
        });
  }
}
