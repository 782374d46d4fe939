package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.EntriesList;
import io.foyer.protocol.EntriesListed;
import io.foyer.protocol.FrameIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody asks for what follows an entry. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class EntriesHandler implements FrameHandler<EntriesList> {
  @Inject Archive archive;
  @Inject MessagePace pace;
  @Inject ConversationViews views;

  @Override
  public Class<EntriesList> handles() {
    return EntriesList.class;
  }

  @Override
  public void handle(EntriesList frame, Caller caller, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      pace.spendOnReading(visitor.visitor());
    }
    var found = archive.after(caller, new ConversationId(frame.conversation()), frame.after());
    line.send(
        new EntriesListed(
            FrameIds.next(),
            frame.id(),
            views.view(caller, found.conversation()),
            views.entries(caller, found.page().entries()),
            found.page().more()));
  }
}
