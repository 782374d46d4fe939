package io.foyer.reps.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.protocol.AutoPounceChange;
import io.foyer.protocol.AutoPounceChanged;
import io.foyer.protocol.AutoPounceView;
import io.foyer.protocol.FrameIds;
import io.foyer.reps.control.AutoPounceSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Enable auto pounce": a rep says whether visitors may be greeted in its name. */
@ApplicationScoped
@Allowed(Who.REP)
public class AutoPounceHandler implements FrameHandler<AutoPounceChange> {
  @Inject AutoPounceSwitch autoPounce;

  @Override
  public Class<AutoPounceChange> handles() {
    return AutoPounceChange.class;
  }

  @Override
  public void handle(AutoPounceChange frame, Caller caller, Line line) {
    RepCaller rep = (RepCaller) caller;
    if (!rep.has(Right.REP)) {
      throw new NotAllowed();
    }
    autoPounce.choose(rep.rep(), frame.on());
    AutoPounceView now = new AutoPounceView(frame.on(), null);
    line.send(new AutoPounceChanged(FrameIds.next(), frame.id(), now));
  }
}
