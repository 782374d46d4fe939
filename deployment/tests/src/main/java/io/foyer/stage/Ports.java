package io.foyer.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Chooses ports per run, so that several runs on one machine do not meet. */
public final class Ports {
  private Ports() {}

  public static int free() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
