package io.foyer.socket.control;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** The transport of one socket; no verb blocks. */
public interface Wire {

  /** Tells {@code sent} whether the text left; may throw where the socket is dead. */
  void send(String text, Consumer<Boolean> sent);

  /** The same for bytes. */
  void send(ByteBuffer chunk, Consumer<Boolean> sent);

  void close(CloseCode code);
}
