package io.foyer.calls.boundary.hold;

import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Welcomes;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.hold.HoldQueue;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.HoldOffered;
import io.foyer.protocol.Since;
import io.foyer.routing.control.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a browser that connects is told of the queue: a visitor its place, a rep who calls it. */
@ApplicationScoped
public class HoldWelcome implements Welcomes {
  private static final Part NOTHING = new Part(List.of(), List.of(), null);

  @Inject HoldQueue queue;
  @Inject HoldViews views;
  @Inject HoldWatch watch;
  @Inject Assignments assignments;
  @Inject LiveConversations live;

  @Override
  public Part welcome(Caller caller, List<Since> since, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      tell(visitor, line);
    } else if (caller instanceof RepCaller rep && rep.has(Right.REP)) {
      tell(rep, line);
    }
    return NOTHING;
  }

  // The database is asked only for those who wait.
  private void tell(VisitorCaller visitor, Line line) {
    if (watch.offer(visitor.visitor())) {
      line.send(new HoldOffered(FrameIds.next(), true));
    }
    live.liveOf(visitor.visitor())
        .filter(one -> one.state() == ConversationState.WAITING)
        .flatMap(one -> queue.of(one.id()))
        .ifPresent(place -> line.send(views.toVisitor(place, queue.held())));
  }

  private void tell(RepCaller rep, Line line) {
    var held = queue.held();
    held.stream()
        .filter(one -> assignments.isRoutedTo(one.visitor(), rep.rep()))
        .forEach(one -> line.send(views.toReps(one, held)));
  }
}
