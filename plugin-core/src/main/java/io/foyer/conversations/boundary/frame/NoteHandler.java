package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.boundary.NoteViews;
import io.foyer.conversations.control.Notes;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.NotePost;
import io.foyer.protocol.NotePosted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A rep tells the others something beside a conversation. */
@ApplicationScoped
@Allowed(Who.REP)
public class NoteHandler implements FrameHandler<NotePost> {
  @Inject Notes notes;

  @Override
  public Class<NotePost> handles() {
    return NotePost.class;
  }

  @Override
  public void handle(NotePost frame, Caller caller, Line line) {
    var id = new ConversationId(frame.conversation());
    var clientId = new ClientId(frame.clientId());
    var text = MessageText.typed(frame.text());
    var note = notes.post((RepCaller) caller, id, clientId, text, called(frame));
    line.send(new NotePosted(FrameIds.next(), frame.id(), id.value(), NoteViews.of(note)));
  }

  private static List<RepId> called(NotePost frame) {
    var mentions = frame.mentions();
    return mentions == null ? List.of() : mentions.stream().map(RepId::new).toList();
  }
}
