package io.foyer.copilot.control.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * An endpoint of a language model over real HTTP, in one of two protocols, that behaves as a test
 * says.
 */
public final class ModelStub implements AutoCloseable {
  private final Speech speech;
  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Behaviour behaviour = exchange -> {};

  private ModelStub(Speech speech) throws IOException {
    this.speech = speech;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              var thread = new Thread(work, "model-stub");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/v1", this::answer);
    server.start();
  }

  public static ModelStub speaking(Speech speech) throws IOException {
    return new ModelStub(speech);
  }

  /** What it is asked, as it came. */
  public record Asked(String path, Map<String, List<String>> headers, JsonObject body) {
    public Optional<String> header(String name) {
      return headers.entrySet().stream()
          .filter(one -> one.getKey().equalsIgnoreCase(name))
          .map(one -> one.getValue().get(0))
          .findFirst();
    }
  }

  /** What it does with a request that it has read. */
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  public List<Asked> asked() {
    return asked;
  }

  public Asked last() {
    return asked.get(asked.size() - 1);
  }

  /** Streams these words, each when it is there, and ends well. */
  public void says(String... words) {
    behaviour = exchange -> stream(exchange, speech.whole(words));
  }

  /** Streams these words in pieces of so many bytes, also within a character. */
  public void saysInPieces(int size, String... words) {
    behaviour =
        exchange -> {
          var bytes = speech.whole(words).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, 0);
          for (int from = 0; from < bytes.length; from += size) {
            exchange.getResponseBody().write(bytes, from, Math.min(size, bytes.length - from));
            exchange.getResponseBody().flush();
          }
          exchange.close();
        };
  }

  /** Streams these words and closes as if all had been said. */
  public void saysAndStops(String... words) {
    behaviour = exchange -> stream(exchange, speech.begun(words));
  }

  /** Streams these words and tears the connection. */
  public void saysAndBreaks(String... words) {
    behaviour =
        exchange -> {
          write(exchange, speech.begun(words));
          throw new IOException("torn");
        };
  }

  /** Streams these words and then nothing, with the connection open. */
  public void saysAndPauses(String... words) {
    behaviour =
        exchange -> {
          write(exchange, speech.begun(words));
          end.await();
        };
  }

  /** Takes the request and says nothing at all. */
  public void isSilent() {
    behaviour = exchange -> end.await();
  }

  public void refuses(int status) {
    behaviour =
        exchange -> {
          var body = "{\"error\":{\"message\":\"no\"}}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
        };
  }

  /** Answers with this as its stream, whatever it is. */
  public void answersWith(String body) {
    behaviour = exchange -> stream(exchange, body);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    try (var json = Json.createReader(new ByteArrayInputStream(body))) {
      var path = exchange.getRequestURI().getPath();
      asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders()), json.readObject()));
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    try (exchange) {
      behaviour.answer(exchange);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stream(HttpExchange exchange, String events) throws IOException {
    write(exchange, events);
    exchange.close();
  }

  private static void write(HttpExchange exchange, String events) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (var event : events.split("(?<=\n\n)", -1)) {
      exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
  }
}
