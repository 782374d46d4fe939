package io.foyer.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A socket to Foyer that answers its pings, keeps what came, and waits for what should come.
 *
 * <p>Nothing that came is lost to a later wait: each wait looks through all frames.
 */
public final class Line implements AutoCloseable, WebSocket.Listener {
  public static final Duration LIMIT = Duration.ofSeconds(20);

  private final List<JsonNode> frames = new ArrayList<>();
  private final BlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();
  private final AtomicLong ids = new AtomicLong();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final Consumer<JsonNode> onFrame;
  private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();

  private Line(Consumer<JsonNode> onFrame) {
    this.onFrame = onFrame;
  }

  public static Line open(HttpClient client, URI address, String... headers) {
    return open(client, address, frame -> {}, headers);
  }

  /** Opens the socket; the listener hears each frame on the socket's thread. */
  public static Line open(
      HttpClient client, URI address, Consumer<JsonNode> onFrame, String... headers) {
    var line = new Line(onFrame);
    var builder = client.newWebSocketBuilder().connectTimeout(LIMIT);
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    line.opened.complete(builder.buildAsync(address, line).join());
    return line;
  }

  /** Sends the order with a new id and returns the answer, be it a fact or an error. */
  public JsonNode ask(ObjectNode order) {
    String id = "q" + ids.incrementAndGet();
    tell(order.put("id", id));
    return await("the answer to " + order, frame -> id.equals(frame.path("re").asText()));
  }

  public void tell(JsonNode order) {
    tell(order.toString());
  }

  public void tell(String text) {
    synchronized (ids) {
      socket().sendText(text, true).join();
    }
  }

  public void send(byte[] chunk) {
    synchronized (ids) {
      socket().sendBinary(ByteBuffer.wrap(chunk), true).join();
    }
  }

  /** The next chunk of bytes. */
  public byte[] awaitChunk() {
    try {
      byte[] chunk = chunks.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
      return Objects.requireNonNull(chunk, "no chunk came");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped while waiting for a chunk", stopped);
    }
  }

  public JsonNode await(String what, Predicate<JsonNode> condition) {
    long end = System.nanoTime() + LIMIT.toNanos();
    synchronized (frames) {
      while (true) {
        for (JsonNode frame : frames) {
          if (condition.test(frame)) {
            return frame;
          }
        }
        pause(what, end);
      }
    }
  }

  /** All frames so far that fit, oldest first. */
  public List<JsonNode> seen(Predicate<JsonNode> condition) {
    synchronized (frames) {
      return frames.stream().filter(condition).toList();
    }
  }

  /** The code with which the server closed the socket. */
  public int awaitClose() {
    return closed.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
  }

  public boolean isOpen() {
    return !closed.isDone();
  }

  /** Breaks the connection as a lost network does: without a word. */
  public void abort() {
    socket().abort();
  }

  @Override
  public void close() {
    if (isOpen()) {
      var unused = socket().sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(gone -> null);
    }
    socket().abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      String whole = part.toString();
      part.setLength(0);
      keep(Wire.read(whole));
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer bytes, boolean last) {
    byte[] chunk = new byte[bytes.remaining()];
    bytes.get(chunk);
    chunks.add(chunk);
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }

  private WebSocket socket() {
    return opened.join();
  }

  private void keep(JsonNode frame) {
    if (frame.path("type").asText().equals("ping")) {
      var pong =
          Wire.object().put("type", "pong").put("id", "p").put("re", frame.path("id").asText());
      var unused = opened.thenRunAsync(() -> tell(pong));
      return;
    }
    onFrame.accept(frame);
    synchronized (frames) {
      frames.add(frame);
      frames.notifyAll();
    }
  }

  private void pause(String what, long end) {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new AssertionError("did not come: " + what + "; came: " + frames);
    }
    try {
      frames.wait(left);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped while waiting for " + what, stopped);
    }
  }
}
