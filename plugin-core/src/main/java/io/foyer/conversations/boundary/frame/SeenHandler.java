package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Messages;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.MessageSee;
import io.foyer.protocol.MessageSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One side has seen what was said. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class SeenHandler implements FrameHandler<MessageSee> {
  @Inject Messages messages;
  @Inject MessagePace pace;

  @Override
  public Class<MessageSee> handles() {
    return MessageSee.class;
  }

  @Override
  public void handle(MessageSee frame, Caller caller, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      pace.spendOnReading(visitor.visitor());
    }
    var id = new ConversationId(frame.conversation());
    var seq = messages.see(caller, id, frame.seq());
    var by = Messages.side(caller).word();
    line.send(new MessageSeen(FrameIds.next(), frame.id(), id.value(), by, seq));
  }
}
