package io.foyer.copilot.control.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * An endpoint of embeddings over real HTTP: each word it knows is a direction of its own, and a
 * text points where its words do. It answers in another order than it was asked, as it may.
 */
public final class EmbeddingStub implements AutoCloseable {
  private final List<String> subjects;
  private final HttpServer server;
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String instead = "";
  private volatile boolean isSilent;

  /**
   * @param subjects words that mean one thing, split by spaces
   */
  public EmbeddingStub(String... subjects) throws IOException {
    this.subjects = List.of(subjects);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              var thread = new Thread(work, "embedding-stub");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/v1/embeddings", this::answer);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  /** All that it was asked for, in order. */
  public List<String> texts() {
    return texts;
  }

  List<String> keys() {
    return keys;
  }

  public void refuses(int now) {
    status = now;
  }

  void answersWith(String body) {
    instead = body;
  }

  void isSilent() {
    isSilent = true;
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = read(exchange);
      if (isSilent) {
        end.await();
      }
      var body = instead.isEmpty() ? vectors(asked).toString() : instead;
      var bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> read(HttpExchange exchange) {
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    try (var json = Json.createReader(exchange.getRequestBody())) {
      var asked =
          json.readObject().getJsonArray("input").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList();
      texts.addAll(asked);
      return asked;
    }
  }

  private JsonObject vectors(List<String> asked) {
    var data = new ArrayList<JsonObject>();
    for (int at = 0; at < asked.size(); at++) {
      var numbers = Json.createArrayBuilder();
      for (var subject : subjects) {
        numbers.add(mentions(asked.get(at), subject));
      }
      data.add(Json.createObjectBuilder().add("index", at).add("embedding", numbers).build());
    }
    Collections.reverse(data);
    return Json.createObjectBuilder().add("data", Json.createArrayBuilder(data)).build();
  }

  private static int mentions(String text, String subject) {
    int found = 0;
    for (var word : subject.split(" ", -1)) {
      found += text.contains(word) ? 1 : 0;
    }
    return found;
  }
}
