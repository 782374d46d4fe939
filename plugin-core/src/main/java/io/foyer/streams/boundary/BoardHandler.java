package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.protocol.BoardWatch;
import io.foyer.streams.control.Boards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rep opens its board. */
@ApplicationScoped
@Allowed(Who.REP)
public class BoardHandler implements FrameHandler<BoardWatch> {
  @Inject Boards boards;

  @Override
  public Class<BoardWatch> handles() {
    return BoardWatch.class;
  }

  @Override
  public void handle(BoardWatch frame, Caller caller, Line line) {
    if (caller instanceof RepCaller rep) {
      boards.open(rep.rep(), frame.id(), line::send);
    }
  }
}
