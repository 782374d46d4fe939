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
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.HistoryList;
import io.foyer.protocol.HistoryListed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor asks which conversations it had. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class HistoryListHandler implements FrameHandler<HistoryList> {
  @Inject VisitorHistory history;
  @Inject MessagePace pace;
  @Inject ConversationViews views;

  @Override
  public Class<HistoryList> handles() {
    return HistoryList.class;
  }

  @Override
  public void handle(HistoryList frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spendOnReading(visitor.visitor());
    var found = history.of(visitor, frame.before());
    var next =
        found.size() < VisitorHistory.PAGE ? null : found.get(found.size() - 1).times().startedAt();
    var shown = found.stream().map(views::forVisitor).toList();
    line.send(new HistoryListed(FrameIds.next(), frame.id(), shown, next));
  }
}
