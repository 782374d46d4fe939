package io.foyer.calls.boundary.hold;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.hold.HoldQueue;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.HoldLeave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor holds no longer. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class HoldLeaveHandler implements FrameHandler<HoldLeave> {
  @Inject HoldQueue queue;
  @Inject HoldViews views;
  @Inject Turns turns;

  @Override
  public Class<HoldLeave> handles() {
    return HoldLeave.class;
  }

  @Override
  public void handle(HoldLeave frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    turns.run(
        id,
        () -> {
          var place = queue.leave((VisitorCaller) caller, id);
          line.send(views.answer(frame.id(), place, queue.held()));
        });
  }
}
