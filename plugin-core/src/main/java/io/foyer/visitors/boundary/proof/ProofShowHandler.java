package io.foyer.visitors.boundary.proof;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.ProofShow;
import io.foyer.protocol.ProofShown;
import io.foyer.visitors.control.Paces;
import io.foyer.visitors.control.proof.ProofDesk;
import io.foyer.visitors.control.proof.VisitorEmails;
import io.foyer.visitors.entity.proof.MaskedEmail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A messenger asks what it may offer. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class ProofShowHandler implements FrameHandler<ProofShow> {
  @Inject ProofDesk desk;
  @Inject VisitorEmails emails;
  @Inject Paces paces;

  @Override
  public Class<ProofShow> handles() {
    return ProofShow.class;
  }

  @Override
  public void handle(ProofShow frame, Caller caller, Line line) {
    var visitor = ((VisitorCaller) caller).visitor();
    paces.passBatch(visitor);
    var email = emails.own(visitor).map(MaskedEmail::of).orElse(null);
    boolean proven = emails.proven(visitor).isPresent();
    line.send(new ProofShown(FrameIds.next(), frame.id(), desk.isOn(), proven, email));
  }
}
