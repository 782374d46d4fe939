package io.foyer.socket.boundary;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/**
 * The second socket of a visitor's browser for Live View: what is heavy never stands before a
 * message.
 */
@ServerEndpoint("/socket/live/visitor")
public class VisitorLiveEndpoint extends SocketEndpoint {
  /** Longer texts and chunks close the socket with 1009. */
  private static final int MOST_BYTES = 64 * 1024;

  @OnOpen
  public void onOpen(Session session) throws IOException {
    opened(session);
  }

  @OnMessage(maxMessageSize = MOST_BYTES)
  public void onMessage(String text) {
    received(text);
  }

  @OnMessage(maxMessageSize = MOST_BYTES)
  public void onChunk(byte[] chunk) {
    received(chunk);
  }

  @OnClose
  public void onClose() {
    closed();
  }

  @OnError
  public void onError(Session session, Throwable broken) throws IOException {
    failed(session, broken);
  }
}
