package io.foyer.socket.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.SiteTurnedOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells open pages of a website at once that the messenger was switched off there. */
@ApplicationScoped
public class SiteSwitch {
  @Inject Configurations configurations;
  @Inject Connections connections;

  void changed(@Observes ConfigurationChanged change) {
    connections.all().stream()
        .filter(connection -> isCut(connection, change.now()))
        .forEach(connection -> connection.send(new SiteTurnedOff(FrameIds.next())));
  }

  /** Whether nothing may go on over this socket, because its website has no messenger any more. */
  boolean isCut(Connection connection) {
    return isCut(connection, configurations.current());
  }

  private static boolean isCut(Connection connection, Configuration now) {
    return connection
        .caller()
        .filter(VisitorCaller.class::isInstance)
        .map(VisitorCaller.class::cast)
        .filter(visitor -> now.isOff(visitor.site()))
        .isPresent();
  }
}
