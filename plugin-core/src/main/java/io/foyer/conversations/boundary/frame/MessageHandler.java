package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.LinkLimit;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Messages;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.MessagePost;
import io.foyer.protocol.MessagePosted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.annotation.Timed;

/** Somebody says something. The answer comes when it is stored for good. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class MessageHandler implements FrameHandler<MessagePost> {
  @Inject Messages messages;
  @Inject MessagePace pace;
  @Inject LinkLimit links;
  @Inject Turns turns;
  @Inject ConversationViews views;

  @Override
  public Class<MessagePost> handles() {
    return MessagePost.class;
  }

  @Override
  @Timed(name = "foyer_message_post", absolute = true)
  public void handle(MessagePost frame, Caller caller, Line line) {
    var text = MessageText.typed(frame.text());
    if (caller instanceof VisitorCaller visitor) {
      pace.spend(visitor.visitor(), line.address());
      links.within(text);
    }
    var id = new ConversationId(frame.conversation());
    var clientId = new ClientId(frame.clientId());
    var entry = turns.take(id, () -> messages.post(caller, id, clientId, text));
    line.send(
        new MessagePosted(FrameIds.next(), frame.id(), id.value(), views.entry(caller, entry)));
  }
}
