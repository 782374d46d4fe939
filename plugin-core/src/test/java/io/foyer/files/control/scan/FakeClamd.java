package io.foyer.files.control.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A scanner that reads one stream as ClamAV does, and answers what a test says. */
final class FakeClamd implements AutoCloseable {
  private final ServerSocket server;
  private final String answer;
  private final CompletableFuture<byte[]> heard = new CompletableFuture<>();

  private FakeClamd(String answer) throws IOException {
    this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    this.answer = answer;
  }

  /** {@code answer}: empty to hang up without one, null to say nothing at all. */
  static FakeClamd answering(@org.jspecify.annotations.Nullable String answer) throws IOException {
    var fake = new FakeClamd(answer == null ? "" : answer);
    var thread = new Thread(answer == null ? fake::listen : fake::serve, "fake-clamd");
    thread.setDaemon(true);
    thread.start();
    return fake;
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /** What was sent to be looked into. */
  byte[] heard() {
    return heard.join();
  }

  private void serve() {
    try (Socket socket = server.accept()) {
      heard.complete(read(new DataInputStream(socket.getInputStream())));
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      heard.completeExceptionally(gone);
    }
  }

  private void listen() {
    try {
      read(new DataInputStream(server.accept().getInputStream()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static byte[] read(DataInputStream in) throws IOException {
    var order = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!order.equals("zINSTREAM\0")) {
      throw new IOException("UNKNOWN COMMAND");
    }
    var all = new java.io.ByteArrayOutputStream();
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      all.write(in.readNBytes(length));
    }
    return all.toByteArray();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
