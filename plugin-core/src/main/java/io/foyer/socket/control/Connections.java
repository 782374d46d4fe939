package io.foyer.socket.control;

import io.foyer.access.entity.CallerGone;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.ReconnectElsewhere;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All open sockets of this node. */
@ApplicationScoped
public class Connections {
  @Inject Clock clock;
  @Inject Topics topics;
  @Inject FrameCodec codec;
  @Inject Workers workers;
  @Inject Event<CallerGone> gone;

  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

  public Connection opened(Knock knock, Wire wire) {
    var around = new Connection.Surroundings(topics, codec, workers);
    Connection connection = new Connection(knock, wire, around, clock.instant());
    open.add(connection);
    byAddress.merge(knock.address(), 1, Integer::sum);
    return connection;
  }

  public void closed(Connection connection) {
    connection.ended();
    if (open.remove(connection)) {
      byAddress.computeIfPresent(
          connection.knock().address(), (address, count) -> count == 1 ? null : count - 1);
      connection
          .caller()
          .filter(caller -> !connection.isLive())
          .ifPresent(caller -> gone.fire(new CallerGone(caller, clock.instant())));
    }
  }

  public int from(String address) {
    return byAddress.getOrDefault(address, 0);
  }

  public int count() {
    return open.size();
  }

  Collection<Connection> all() {
    return open;
  }

  /** Sends everyone to another node, or back to this one when it is up again. */
  @PreDestroy
  public void sendElsewhere() {
    open.forEach(
        connection -> {
          connection.send(new ReconnectElsewhere(FrameIds.next()));
          connection.close(CloseCode.GOING_AWAY);
        });
  }
}
