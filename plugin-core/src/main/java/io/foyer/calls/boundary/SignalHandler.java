package io.foyer.calls.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.calls.control.Signals;
import io.foyer.protocol.CallSignal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page says something to the page at the other end. */
@ApplicationScoped
@Allowed({Who.VISITOR, Who.REP})
public class SignalHandler implements FrameHandler<CallSignal> {
  @Inject Signals signals;

  @Override
  public Class<CallSignal> handles() {
    return CallSignal.class;
  }

  @Override
  public void handle(CallSignal frame, Caller caller, Line line) {
    signals.tell(frame, line);
  }
}
