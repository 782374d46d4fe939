package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.protocol.BoardUnwatch;
import io.foyer.streams.control.BoardKey;
import jakarta.enterprise.context.ApplicationScoped;

/** A window turns away from the board of everyone. */
@ApplicationScoped
@Allowed(Who.REP)
public class BoardUnwatchHandler implements FrameHandler<BoardUnwatch> {

  @Override
  public Class<BoardUnwatch> handles() {
    return BoardUnwatch.class;
  }

  @Override
  public void handle(BoardUnwatch frame, Caller caller, Line line) {
    line.unwatch(BoardKey.everyone(((RepCaller) caller).rep()).topic());
  }
}
