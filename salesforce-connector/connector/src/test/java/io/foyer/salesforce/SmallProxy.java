package io.foyer.salesforce;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.foyer.salesforce.wire.HttpSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** A proxy for plain HTTP that remembers what was asked through it. */
final class SmallProxy implements AutoCloseable {

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  SmallProxy() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::pass);
    server.start();
  }

  HttpSettings settings() {
    return HttpSettings.through("localhost:" + server.getAddress().getPort());
  }

  /** Paths of what was asked as one asks a proxy: by the whole address. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void pass(HttpExchange exchange) throws IOException {
    var address = exchange.getRequestURI();
    if (address.isAbsolute()) {
      asked.add(address.getPath());
    }
    var request = HttpRequest.newBuilder(address);
    for (var name : List.of("Authorization", "Content-Type", "SOAPAction", "X-SFDC-Session")) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    var body = BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
    try (exchange) {
      var answer =
          client.send(
              request.method(exchange.getRequestMethod(), body).build(),
              BodyHandlers.ofByteArray());
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
