package io.foyer.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.foyer.launcher.FoyerServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that speaks OpenAI's protocol, as local language models do.
 *
 * <p>It answers in halves, and may keep the second one for itself.
 */
public final class StageModel implements AutoCloseable {
  public static final String NAME = "stage-1";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean stalls;

  public StageModel() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
  }

  /** So that a node asks it. */
  public FoyerServerBuilder asked(FoyerServerBuilder node) {
    return node.setting("foyer.copilot.provider", "openai")
        .setting("foyer.copilot.model.url", url().toString())
        .setting("foyer.copilot.model.name", NAME)
        .setting("foyer.copilot.model.pause", "PT2S");
  }

  /** Says one half of each answer from now on, and never the other. */
  public void stalls() {
    stalls = true;
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var answer = answer(asked);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      write(exchange, chunk(answer.substring(0, answer.length() / 2), null));
      if (stalls) {
        end.await();
      }
      write(exchange, chunk(answer.substring(answer.length() / 2), null));
      write(exchange, chunk("", "stop") + "data: [DONE]\n\n");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** By what stands in the data: a question with passages, notes, or a text to be translated. */
  private static String answer(String asked) {
    if (asked.contains("\\\"into\\\":\\\"fr\\\"")) {
      return "en>fr\nNous arrivons tout de suite.";
    }
    if (asked.contains("\\\"into\\\":")) {
      return "fr>en\nDo you have a shop?";
    }
    return "What is planned for three days lies in the house, so it goes on by itself. [1]";
  }

  private static String chunk(String words, @Nullable String reason) {
    var delta = Wire.object().put("content", words);
    var choice = Wire.object().put("index", 0).put("finish_reason", reason);
    choice.set("delta", delta);
    var chunk = Wire.object().put("id", "c1").put("object", "chat.completion.chunk");
    chunk.put("created", 1).put("model", NAME).putArray("choices").add(choice);
    return "data: " + chunk + "\n\n";
  }

  private static void write(HttpExchange exchange, String events) throws IOException {
    exchange.getResponseBody().write(events.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }
}
