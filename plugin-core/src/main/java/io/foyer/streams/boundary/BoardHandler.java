package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.protocol.BoardWatch;
import io.foyer.streams.control.BoardKey;
import io.foyer.streams.control.Boards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A rep opens its own board, or that of everyone where it oversees. */
@ApplicationScoped
@Allowed(Who.REP)
public class BoardHandler implements FrameHandler<BoardWatch> {
  @Inject Boards boards;
  @Inject ConversationRights rights;

  @Override
  public Class<BoardWatch> handles() {
    return BoardWatch.class;
  }

  @Override
  public void handle(BoardWatch frame, Caller caller, Line line) {
    RepCaller rep = (RepCaller) caller;
    boolean everyone = BoardKey.EVERYONE.equals(frame.board());
    if (everyone && !rights.oversees(rep)) {
      throw new NotAllowed();
    }
    BoardKey key = new BoardKey(rep.rep(), everyone);
    if (everyone) {
      // Before it is drawn, so that nothing falls between.
      line.watch(key.topic());
    }
    boards.open(key, frame.id(), line::send);
  }
}
