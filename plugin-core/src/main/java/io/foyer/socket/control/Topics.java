package io.foyer.socket.control;

import io.foyer.access.boundary.Watchers;
import io.foyer.access.entity.Caller;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.Lines;
import io.foyer.protocol.ServerFrame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Who on this node listens to what. A frame is written once, however many get it. */
@ApplicationScoped
public class Topics implements Lines, Watchers {
  @Inject FrameCodec codec;

  private final Map<String, Set<Connection>> listeners = new ConcurrentHashMap<>();

  @Override
  public void push(String topic, ServerFrame frame) {
    Set<Connection> all = listeners.get(topic);
    if (all != null) {
      String text = codec.write(frame);
      all.forEach(connection -> connection.post(text));
    }
  }

  @Override
  public boolean has(String topic) {
    return listeners.containsKey(topic);
  }

  @Override
  public void keep(String topic, Predicate<Caller> mayStay) {
    listeners.getOrDefault(topic, Set.of()).stream()
        .filter(connection -> connection.caller().filter(mayStay).isEmpty())
        .forEach(connection -> connection.unwatch(topic));
  }

  void add(String topic, Connection connection) {
    listeners.compute(
        topic,
        (name, all) -> {
          Set<Connection> known = all == null ? ConcurrentHashMap.newKeySet() : all;
          known.add(connection);
          return known;
        });
  }

  void remove(String topic, Connection connection) {
    listeners.computeIfPresent(
        topic,
        (name, all) -> {
          all.remove(connection);
          return all.isEmpty() ? null : all;
        });
  }
}
