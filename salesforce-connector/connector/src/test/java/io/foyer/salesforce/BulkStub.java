package io.foyer.salesforce;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs in and answers for one bulk job; its states can be late, refused or a page. */
final class BulkStub implements AutoCloseable {

  /** How it is asked to behave. */
  enum Mood {
    GOOD,
    SILENT,
    PAGE,
    SESSION_ENDED_ONCE,
    QUOTA
  }

  private static final String JOB =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <jobInfo xmlns="http://www.force.com/2009/06/asyncapi/dataload"><id>750x</id>\
      <operation>query</operation><object>Lead</object><state>Open</state></jobInfo>\
      """;
  private static final String ERROR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <error xmlns="http://www.force.com/2009/06/asyncapi/dataload">\
      <exceptionCode>%s</exceptionCode><exceptionMessage>no</exceptionMessage></error>\
      """;

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  final AtomicInteger signIns = new AtomicInteger();

  /** Requests that came and are still without an answer. */
  final AtomicInteger held = new AtomicInteger();

  volatile Mood mood = Mood.GOOD;

  BulkStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/services/oauth2/token", this::signIn);
    server.createContext("/services/async/65.0/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void signIn(HttpExchange exchange) throws IOException {
    var token = "00D!" + signIns.incrementAndGet();
    var json = "{\"access_token\":\"%s\",\"instance_url\":\"%s\"}".formatted(token, url());
    answer(exchange, 200, "application/json", json);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    switch (mood) {
      case GOOD -> answer(exchange, 200, "application/xml", JOB);
      case SILENT -> wait(exchange);
      case PAGE -> answer(exchange, 200, "text/html", "<html><body>Back soon</body></html>");
      case SESSION_ENDED_ONCE -> {
        mood = Mood.GOOD;
        answer(exchange, 400, "application/xml", ERROR.formatted("InvalidSessionId"));
      }
      case QUOTA -> answer(exchange, 400, "application/xml", ERROR.formatted("ExceededQuota"));
    }
  }

  private void wait(HttpExchange exchange) {
    try (exchange) {
      held.incrementAndGet();
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, text.getBytes(UTF_8).length);
    try (exchange) {
      exchange.getResponseBody().write(text.getBytes(UTF_8));
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
