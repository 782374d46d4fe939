package io.foyer.copilot.control.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A website of some pages, which notes what it was asked for. */
final class WebsiteStub implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new HashMap<>();
  private final Map<String, Integer> statuses = new HashMap<>();
  private final Map<String, String> ways = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  WebsiteStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  void page(String path, String body) {
    pages.put(path, body);
  }

  /** A site map of these paths. */
  void map(String... paths) {
    var urls = new StringBuilder();
    for (var path : paths) {
      var address = path.startsWith("http") ? path : address(path);
      urls.append("<url><loc>").append(address).append("</loc></url>");
    }
    page(
        "/sitemap.xml",
        "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + urls
            + "</urlset>");
  }

  void fails(String path, int status) {
    statuses.put(path, status);
  }

  void leads(String path, String to) {
    ways.put(path, to);
  }

  /** Paths in the order in which they were asked for, those that had not changed with a star. */
  List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var body = pages.get(path);
    var tag = "\"" + Objects.hashCode(body) + "\"";
    var isSame = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    asked.add(isSame ? path + "*" : path);
    exchange
        .getResponseHeaders()
        .add("Content-Type", path.endsWith("l") ? "application/xml" : "text/html");
    exchange.getResponseHeaders().add("ETag", tag);
    var status = statuses.getOrDefault(path, body == null ? 404 : isSame ? 304 : 200);
    if (ways.containsKey(path)) {
      exchange.getResponseHeaders().add("Location", ways.get(path));
      status = 302;
    }
    var bytes = status == 200 ? Objects.requireNonNull(body).getBytes(UTF_8) : new byte[0];
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
