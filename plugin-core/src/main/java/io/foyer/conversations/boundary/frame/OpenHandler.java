package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.Challenge;
import io.foyer.conversations.control.FilePosts;
import io.foyer.conversations.control.InboundDesk;
import io.foyer.conversations.control.LinkLimit;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Saying;
import io.foyer.files.entity.FileId;
import io.foyer.protocol.ConversationOpen;
import io.foyer.protocol.ConversationOpened;
import io.foyer.protocol.FrameIds;
import io.foyer.visitors.control.Tracking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A visitor asks for a person. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class OpenHandler implements FrameHandler<ConversationOpen> {
  @Inject InboundDesk desk;
  @Inject Archive archive;
  @Inject MessagePace pace;
  @Inject LinkLimit links;
  @Inject Challenge challenge;
  @Inject Tracking tracking;
  @Inject FilePosts files;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<ConversationOpen> handles() {
    return ConversationOpen.class;
  }

  @Override
  public void handle(ConversationOpen frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spendOnOpening(visitor.visitor(), line.address());
    challenge.pass(visitor.visitor(), frame.solution());
    tracking.meet(visitor);
    var clientId = new ClientId(frame.clientId());
    var saying = saying(frame);
    var opened =
        turns.takeOf(
            visitor.visitor(), () -> Races.settle(() -> desk.open(visitor, clientId, saying)));
    var found = archive.after(visitor, opened.id(), 0);
    line.send(
        new ConversationOpened(
            FrameIds.next(),
            frame.id(),
            views.forVisitor(found.conversation()),
            views.entries(visitor, found.page().entries())));
  }

  private Optional<Saying> saying(ConversationOpen frame) {
    var file = frame.file();
    if (file != null) {
      return Optional.of(files.chosen(new FileId(file)));
    }
    var typed = frame.text();
    return typed == null || typed.isBlank()
        ? Optional.empty()
        : Optional.of(links.within(MessageText.typed(typed)));
  }
}
