package io.foyer.reps.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.protocol.RepActive;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hears that a rep is at one of its windows. */
@ApplicationScoped
@Allowed(Who.REP)
public class ActivityHandler implements FrameHandler<RepActive> {
  @Inject Reps reps;

  @Override
  public Class<RepActive> handles() {
    return RepActive.class;
  }

  @Override
  public void handle(RepActive frame, Caller caller, Line line) {
    if (caller instanceof RepCaller rep) {
      reps.isActive(rep.rep());
    }
  }
}
