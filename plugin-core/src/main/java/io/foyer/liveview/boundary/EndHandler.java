package io.foyer.liveview.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.liveview.control.Relay;
import io.foyer.liveview.entity.LiveState;
import io.foyer.liveview.entity.WrongSocket;
import io.foyer.protocol.LiveEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page stops sending by itself, rather than hold its visitor up. */
@ApplicationScoped
@Allowed(Who.VISITOR)
public class EndHandler implements FrameHandler<LiveEnd> {
  @Inject Relay relay;

  @Override
  public Class<LiveEnd> handles() {
    return LiveEnd.class;
  }

  @Override
  public void handle(LiveEnd frame, Caller caller, Line line) {
    relay.stop(line.chunks().orElseThrow(WrongSocket::new), LiveState.of(frame.reason()));
  }
}
