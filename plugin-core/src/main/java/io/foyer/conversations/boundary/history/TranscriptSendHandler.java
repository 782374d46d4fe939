package io.foyer.conversations.boundary.history;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.control.history.TranscriptDesk;
import io.foyer.conversations.control.history.TranscriptMail;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.TranscriptSend;
import io.foyer.protocol.TranscriptSent;
import io.foyer.visitors.entity.proof.MaskedEmail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor asks for the words of a conversation by e-mail. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class TranscriptSendHandler implements FrameHandler<TranscriptSend> {
  @Inject TranscriptDesk desk;
  @Inject MessagePace pace;
  @Inject Turns turns;

  @Override
  public Class<TranscriptSend> handles() {
    return TranscriptSend.class;
  }

  @Override
  public void handle(TranscriptSend frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    pace.spendOnWish(visitor.visitor());
    var id = new ConversationId(frame.conversation());
    var reader = new TranscriptMail.Reader(frame.zone(), frame.language());
    var email = turns.takeOf(visitor.visitor(), () -> desk.send(visitor, id, reader));
    line.send(new TranscriptSent(FrameIds.next(), frame.id(), MaskedEmail.of(email)));
  }
}
