package io.foyer.liveview.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.liveview.control.LiveDesk;
import io.foyer.liveview.entity.WrongSocket;
import io.foyer.protocol.LiveWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A rep looks at a visitor's page, or at another of its tabs. */
@ApplicationScoped
@Allowed(Who.REP)
public class WatchHandler implements FrameHandler<LiveWatch> {
  @Inject LiveDesk desk;

  @Override
  public Class<LiveWatch> handles() {
    return LiveWatch.class;
  }

  @Override
  public void handle(LiveWatch frame, Caller caller, Line line) {
    desk.watch((RepCaller) caller, frame, line.chunks().orElseThrow(WrongSocket::new));
  }
}
