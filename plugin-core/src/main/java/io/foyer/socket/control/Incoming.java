package io.foyer.socket.control;

import io.foyer.access.boundary.ChunkReceiver;
import io.foyer.protocol.BadFrame;
import io.foyer.protocol.ClientFrame;
import io.foyer.protocol.ErrorFrame;
import io.foyer.protocol.Frame;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Hello;
import io.foyer.protocol.Pong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what comes in by a socket and sends it on its way. */
@ApplicationScoped
public class Incoming {
  @Inject FrameCodec codec;
  @Inject Clock clock;
  @Inject Reception reception;
  @Inject Dispatcher dispatcher;
  @Inject ChunkReceiver receiver;

  public void text(String text, Connection connection) {
    connection.pulse().heard(clock.instant());
    Frame frame;
    try {
      frame = codec.read(text);
    } catch (BadFrame bad) {
      refuse(connection, bad.re().orElse(null), bad.code(), String.valueOf(bad.getMessage()));
      return;
    }
    if (frame instanceof Pong) {
      // at once: a slow order before it must not cost the lease
      connection.caller().filter(caller -> !connection.isLive()).ifPresent(reception::answered);
    } else if (frame instanceof Hello hello) {
      connection.work(
          () -> dispatcher.guard(hello.id(), connection, () -> reception.hello(hello, connection)));
    } else if (frame instanceof ClientFrame order) {
      connection.work(() -> dispatcher.dispatch(order, connection));
    } else {
      refuse(connection, frame.id(), "protocol.unknown-type", "Only the server says that.");
    }
  }

  /** Bytes; who has not said hello, or sends them where messages travel, is shut out. */
  public void chunk(byte[] bytes, Connection connection) {
    connection.pulse().heard(clock.instant());
    if (connection.isLive() && connection.caller().isPresent()) {
      connection.work(() -> dispatcher.take(receiver, bytes, connection));
    } else {
      connection.close(CloseCode.POLICY);
    }
  }

  private static void refuse(
      Connection connection, @Nullable String re, String code, String message) {
    connection.send(new ErrorFrame(FrameIds.next(), re, code, message, Map.of()));
  }
}
