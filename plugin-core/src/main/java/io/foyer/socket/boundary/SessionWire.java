package io.foyer.socket.boundary;

import io.foyer.socket.control.CloseCode;
import io.foyer.socket.control.Wire;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A WebSocket session as a wire. */
record SessionWire(Session session) implements Wire {
  @Override
  public void send(String text, Consumer<Boolean> sent) {
    session.getAsyncRemote().sendText(text, result -> sent.accept(result.isOK()));
  }

  @Override
  public void send(ByteBuffer chunk, Consumer<Boolean> sent) {
    session.getAsyncRemote().sendBinary(chunk, result -> sent.accept(result.isOK()));
  }

  @Override
  public void close(CloseCode code) {
    try {
      session.close(
          new CloseReason(CloseReason.CloseCodes.getCloseCode(code.number()), code.phrase()));
    } catch (IOException | RuntimeException goneAlready) {
      // what is closed cannot be closed; onClose or the heartbeat has told already
    }
  }
}
