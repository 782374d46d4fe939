package io.foyer.visitors.boundary.proof;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.protocol.CodeCheck;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.VisitorIdentified;
import io.foyer.visitors.control.Paces;
import io.foyer.visitors.control.proof.ProofDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A visitor shows the code from the mail. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class CodeCheckHandler implements FrameHandler<CodeCheck> {
  @Inject ProofDesk desk;
  @Inject Paces paces;

  @Override
  public Class<CodeCheck> handles() {
    return CodeCheck.class;
  }

  @Override
  public void handle(CodeCheck frame, Caller caller, Line line) {
    var visitor = (VisitorCaller) caller;
    paces.passClaim(visitor.visitor());
    desk.check(visitor, frame.code());
    line.send(new VisitorIdentified(FrameIds.next(), frame.id(), true));
  }
}
