package io.foyer.access.boundary;

import io.foyer.protocol.ServerFrame;
import java.util.Optional;

/** The one socket on which a frame came in. */
public interface Line {

  /** Never blocks; left out where the socket is slow or gone. */
  void send(ServerFrame frame);

  /** From now on this socket gets what is pushed to the topic. */
  void watch(String topic);

  void unwatch(String topic);

  /** From where on the internet the socket was opened, for counting alone. */
  default String address() {
    return "";
  }

  /** Empty on a socket that carries messages: nothing heavy may stand in their way. */
  default Optional<ChunkLine> chunks() {
    return Optional.empty();
  }
}
