package io.foyer.liveview.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.liveview.control.LiveDesk;
import io.foyer.liveview.entity.WrongSocket;
import io.foyer.protocol.LiveResync;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A rep's window lost chunks on the way. */
@ApplicationScoped
@Allowed(Who.REP)
public class ResyncHandler implements FrameHandler<LiveResync> {
  @Inject LiveDesk desk;

  @Override
  public Class<LiveResync> handles() {
    return LiveResync.class;
  }

  @Override
  public void handle(LiveResync frame, Caller caller, Line line) {
    desk.resync(line.chunks().orElseThrow(WrongSocket::new));
  }
}
