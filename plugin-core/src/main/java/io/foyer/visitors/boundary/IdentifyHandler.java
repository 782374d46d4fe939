package io.foyer.visitors.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.VisitorIdentified;
import io.foyer.protocol.VisitorIdentify;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Paces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who the visitor says it is. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class IdentifyHandler implements FrameHandler<VisitorIdentify> {
  @Inject Identification identification;
  @Inject Paces paces;

  @Override
  public Class<VisitorIdentify> handles() {
    return VisitorIdentify.class;
  }

  @Override
  public void handle(VisitorIdentify frame, Caller caller, Line line) {
    if (caller instanceof VisitorCaller visitor) {
      paces.passClaim(visitor.visitor());
      Identification.Claim claim =
          new Identification.Claim(frame.email(), frame.name(), frame.company(), frame.identity());
      boolean proven = identification.identify(visitor, claim);
      line.send(new VisitorIdentified(FrameIds.next(), frame.id(), proven));
    }
  }
}
