package io.foyer.socket.control;

import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.Lines;
import io.foyer.protocol.ServerFrame;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who on this node listens to what. A frame is written once, however many get it. */
@ApplicationScoped
public class Topics implements Lines {
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
