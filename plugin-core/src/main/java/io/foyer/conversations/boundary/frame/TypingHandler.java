package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.Typing;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.protocol.TypingChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody begins or stops typing. It is told on and kept nowhere. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class TypingHandler implements FrameHandler<TypingChange> {
  @Inject Typing typing;
  @Inject MessagePace pace;

  @Override
  public Class<TypingChange> handles() {
    return TypingChange.class;
  }

  @Override
  public void handle(TypingChange frame, Caller caller, Line line) {
    if (caller instanceof VisitorCaller visitor && !pace.maySignal(visitor.visitor())) {
      return;
    }
    typing.change(caller, new ConversationId(frame.conversation()), frame.typing(), frame.text());
  }
}
