package io.foyer.conversations.boundary.history;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.history.VisitorHistory;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.HistoryRead;
import io.foyer.protocol.HistoryShown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor reads one of its earlier conversations. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class HistoryReadHandler implements FrameHandler<HistoryRead> {
  @Inject VisitorHistory history;
  @Inject MessagePace pace;
  @Inject ConversationViews views;

  @Override
  public Class<HistoryRead> handles() {
    return HistoryRead.class;
  }

  @Override
  public void handle(HistoryRead frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spendOnReading(visitor.visitor());
    var found = history.read(visitor, new ConversationId(frame.conversation()), frame.after());
    line.send(
        new HistoryShown(
            FrameIds.next(),
            frame.id(),
            views.forVisitor(found.conversation()),
            views.entries(caller, found.page().entries()),
            found.page().more()));
  }
}
