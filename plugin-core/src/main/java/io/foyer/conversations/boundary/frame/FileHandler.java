package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.FilePosts;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Messages;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.files.entity.FileId;
import io.foyer.protocol.FilePost;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.MessagePosted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody sends a file that it has uploaded. The answer comes when it is in the log for good. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class FileHandler implements FrameHandler<FilePost> {
  @Inject Messages messages;
  @Inject FilePosts files;
  @Inject MessagePace pace;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<FilePost> handles() {
    return FilePost.class;
  }

  @Override
  public void handle(FilePost frame, Caller caller, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      pace.spend(visitor.visitor(), line.address());
    }
    var id = new ConversationId(frame.conversation());
    var clientId = new ClientId(frame.clientId());
    var file = files.chosen(new FileId(frame.file()));
    var entry = turns.take(id, () -> messages.post(caller, id, clientId, file));
    line.send(
        new MessagePosted(FrameIds.next(), frame.id(), id.value(), views.entry(caller, entry)));
  }
}
