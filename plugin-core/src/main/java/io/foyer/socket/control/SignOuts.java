package io.foyer.socket.control;

import io.foyer.access.entity.RepSignedOut;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Closes the sockets of a session that was signed out, in all its windows and on every node.
 *
 * <p>The hint between nodes may be lost: then the next look at the session closes them.
 */
@ApplicationScoped
public class SignOuts {
  private static final String TOPIC = "sign-outs";

  @Inject Connections connections;
  @Inject Grid grid;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, this::close);
  }

  void signedOut(@Observes(during = TransactionPhase.AFTER_SUCCESS) RepSignedOut out) {
    close(out.session());
    grid.publish(TOPIC, out.session());
  }

  private void close(String sessionHash) {
    connections.all().stream()
        .filter(connection -> connection.isOf(sessionHash))
        .forEach(connection -> connection.close(CloseCode.SIGNED_OUT));
  }
}
