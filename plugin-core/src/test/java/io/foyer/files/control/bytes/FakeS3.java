package io.foyer.files.control.bytes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A store that speaks as much of S3 as is asked of it, and checks every signature by the published
 * rules.
 */
final class FakeS3 implements AutoCloseable {
  static final String REGION = "eu-central-1";
  static final String ACCESS_KEY = "AKIDFOYER";
  static final String SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  static final String BUCKET = "foyer-files";

  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final HttpServer server;

  /** Answered to everything while it is not zero. */
  volatile int trouble;

  FakeS3() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  S3Place place(String secretKey) {
    var url = "http://127.0.0.1:" + server.getAddress().getPort();
    return new S3Place(url, REGION, BUCKET, ACCESS_KEY, secretKey);
  }

  Map<String, byte[]> objects() {
    return objects;
  }

  private void answer(HttpExchange asked) throws IOException {
    try (asked) {
      var body = asked.getRequestBody().readAllBytes();
      if (trouble > 0) {
        asked.sendResponseHeaders(trouble, -1);
      } else if (!Signature.isGood(asked, body, SECRET_KEY)) {
        asked.sendResponseHeaders(403, -1);
      } else {
        answer(asked, body);
      }
    }
  }

  private void answer(HttpExchange asked, byte[] body) throws IOException {
    var key = asked.getRequestURI().getRawPath();
    switch (asked.getRequestMethod()) {
      case "PUT" -> {
        objects.put(key, body);
        asked.sendResponseHeaders(200, -1);
      }
      case "GET" -> give(asked, objects.get(key));
      case "DELETE" -> {
        objects.remove(key);
        asked.sendResponseHeaders(204, -1);
      }
      default -> asked.sendResponseHeaders(405, -1);
    }
  }

  private static void give(HttpExchange asked, byte @org.jspecify.annotations.Nullable [] object)
      throws IOException {
    if (object == null) {
      asked.sendResponseHeaders(404, -1);
      return;
    }
    asked.sendResponseHeaders(200, object.length);
    asked.getResponseBody().write(object);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
