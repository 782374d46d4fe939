package io.foyer.socket.control;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.BlocksRead;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.moderation.control.ReportStore;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.VisitorBlocked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells open pages at once that who sits before them was shut out. */
@ApplicationScoped
public class BlockSwitch {
  @Inject Blocks blocks;
  @Inject Connections connections;
  @Inject ReportStore reports;

  void read(@Observes BlocksRead anew) {
    connections.all().stream().filter(this::isCut).forEach(this::cut);
  }

  /** Support may want to know from where it came, and this node alone knows. */
  private void cut(Connection connection) {
    connection.send(new VisitorBlocked(FrameIds.next()));
    connection.close(CloseCode.POLICY);
    visitor(connection)
        .filter(blocks::shutOut)
        .ifPresent(who -> reports.noteAddress(who, connection.knock().address()));
  }

  private boolean isCut(Connection connection) {
    return visitor(connection)
        .filter(who -> blocks.shutOut(who) || blocks.shutOut(connection.knock().address()))
        .isPresent();
  }

  private static Optional<VisitorId> visitor(Connection connection) {
    return connection
        .caller()
        .filter(VisitorCaller.class::isInstance)
        .map(caller -> ((VisitorCaller) caller).visitor());
  }
}
