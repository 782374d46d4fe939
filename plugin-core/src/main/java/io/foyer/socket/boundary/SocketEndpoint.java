package io.foyer.socket.boundary;

import io.foyer.socket.control.Connection;
import io.foyer.socket.control.Connections;
import io.foyer.socket.control.Incoming;
import io.foyer.socket.control.Knock;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What all endpoints do; one instance a socket. */
abstract class SocketEndpoint {
  private static final System.Logger LOG = System.getLogger(SocketEndpoint.class.getName());

  @Inject Connections connections;
  @Inject Incoming incoming;
  @Inject SocketGauges gauges;

  private volatile @Nullable Connection connection;

  void opened(Session session) throws IOException {
    if (session.getUserPrincipal() instanceof Knock knock) {
      gauges.timerGiven(PlainIdleTimer.giveTo(session));
      connection = connections.opened(knock, new SessionWire(session));
    } else {
      // no door stood before this endpoint: nobody may come in
      session.close(
          new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "no handshake was checked"));
    }
  }

  void received(String text) {
    Connection open = connection;
    if (open != null) {
      incoming.text(text, open);
    }
  }

  void received(byte[] chunk) {
    Connection open = connection;
    if (open != null) {
      incoming.chunk(chunk, open);
    }
  }

  void closed() {
    Connection open = connection;
    if (open != null) {
      connections.closed(open);
    }
  }

  /** Refused orders were answered already: what comes here is a broken line or a fault of ours. */
  void failed(Session session, Throwable broken) throws IOException {
    LOG.log(Level.DEBUG, "socket failed", broken);
    closed();
    session.close();
  }
}
