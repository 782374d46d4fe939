package io.foyer.reps.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.protocol.AvailabilityChange;
import io.foyer.protocol.AvailabilityChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Pause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The rep's switch; only who may answer visitors can switch it on. */
@ApplicationScoped
@Allowed(Who.REP)
public class AvailabilityHandler implements FrameHandler<AvailabilityChange> {
  @Inject Reps reps;
  @Inject Clock clock;

  @Override
  public Class<AvailabilityChange> handles() {
    return AvailabilityChange.class;
  }

  @Override
  public void handle(AvailabilityChange frame, Caller caller, Line line) {
    if (caller instanceof RepCaller rep) {
      if (frame.available() && !rep.has(Right.REP)) {
        throw new NotAllowed();
      }
      Pause pause = Pause.said(frame.note(), frame.until(), clock.instant());
      if (frame.available()) {
        reps.comes(rep.rep());
      } else {
        reps.leaves(rep.rep(), pause);
      }
      line.send(answer(frame, frame.available() ? Pause.SILENT : pause));
    }
  }

  private static AvailabilityChanged answer(AvailabilityChange frame, Pause pause) {
    return new AvailabilityChanged(
        FrameIds.next(), frame.id(), frame.available(), "chosen", pause.note(), pause.until());
  }
}
