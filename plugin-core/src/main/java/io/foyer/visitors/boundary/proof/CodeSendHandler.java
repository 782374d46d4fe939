package io.foyer.visitors.boundary.proof;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.protocol.CodeSend;
import io.foyer.protocol.CodeSent;
import io.foyer.protocol.FrameIds;
import io.foyer.visitors.control.proof.ProofDesk;
import io.foyer.visitors.entity.proof.MaskedEmail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor asks for a code. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class CodeSendHandler implements FrameHandler<CodeSend> {
  @Inject ProofDesk desk;

  @Override
  public Class<CodeSend> handles() {
    return CodeSend.class;
  }

  @Override
  public void handle(CodeSend frame, Caller caller, Line line) {
    var asker = new ProofDesk.Asker((VisitorCaller) caller, line.address(), frame.language());
    var sent = desk.send(asker, frame.email());
    var masked = MaskedEmail.of(sent.email());
    line.send(new CodeSent(FrameIds.next(), frame.id(), sent.endsAt(), masked));
  }
}
