package io.foyer.access.boundary;

import io.foyer.protocol.ServerFrame;
import java.util.Optional;

/** The one socket on which a frame came in. */
public interface Line {

  /** The internet address at its other end, as limits count it. */
  String address();

  /** Never blocks; left out where the socket is slow or gone. */
  void send(ServerFrame frame);

  /** From now on this socket gets what is pushed to the topic. */
  void watch(String topic);

  void unwatch(String topic);

  /** Does this once when the socket is gone, or at once where it is already. */
  void onEnd(Runnable work);

  /** Empty on a socket that carries messages: nothing heavy may stand in their way. */
  default Optional<ChunkLine> chunks() {
    return Optional.empty();
  }
}
