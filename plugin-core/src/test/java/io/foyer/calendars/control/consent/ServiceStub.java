package io.foyer.calendars.control.consent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.foyer.calendars.control.CalendarAccess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A service of calendars that gives access for one consent, and keeps events in memory. */
public abstract class ServiceStub implements AutoCloseable {
  private static final String GOOD = "Bearer access";

  /** By the service's own id. */
  public final Map<String, JsonObject> events = new LinkedHashMap<>();

  private final HttpServer server;

  /** An answer. */
  public record Said(int status, String body) {
    public static Said of(JsonObject json) {
      return new Said(200, json.toString());
    }
  }

  protected ServiceStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Settings that lead here. */
  public ConsentSettings settings() {
    var settings = new ConsentSettings();
    settings.googleId = settings.microsoftId = Optional.of("app");
    settings.googleSecret = settings.microsoftSecret = Optional.of("app-secret");
    settings.googleAccounts = settings.googleTokens = settings.googleApi = url();
    settings.microsoftAuthority = settings.microsoftApi = url();
    return settings;
  }

  /** With a consent, or with one that was taken back. */
  public CalendarAccess access(boolean good) {
    var secret = good ? "consent" : "taken back";
    return new CalendarAccess("", url(), "ana@foyer.example", "ana@foyer.example", secret);
  }

  protected abstract Said answer(String method, URI asked, JsonObject body);

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var said = said(exchange, text);
    var bytes = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Said said(HttpExchange exchange, String text) {
    var path = exchange.getRequestURI().getPath();
    if (path.endsWith("/token")) {
      return text.contains("refresh_token=consent") && text.contains("client_secret=app-secret")
          ? new Said(200, "{\"access_token\":\"access\",\"expires_in\":3600}")
          : new Said(400, "{\"error\":\"invalid_grant\"}");
    }
    if (!GOOD.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      return new Said(401, "{}");
    }
    var body = text.isEmpty() ? "{}" : text;
    return answer(
        exchange.getRequestMethod(),
        exchange.getRequestURI(),
        Json.createReader(new StringReader(body)).readObject());
  }
}
