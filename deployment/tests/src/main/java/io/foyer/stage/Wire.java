package io.foyer.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's or program's HTTP: cookies of its own, redirects followed, JSON in and out. */
public final class Wire {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final CookieJar cookies = new CookieJar();
  private final HttpClient client;

  public Wire() {
    this(HttpClient.Redirect.NORMAL);
  }

  private Wire(HttpClient.Redirect redirects) {
    client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(redirects)
            .build();
  }

  /** Goes nowhere by itself, so that each step can be looked at. */
  public static Wire withoutRedirects() {
    return new Wire(HttpClient.Redirect.NEVER);
  }

  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  public static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new AssertionError("not JSON: " + json, broken);
    }
  }

  HttpClient client() {
    return client;
  }

  /** The cookies that a browser would send to the address. */
  public String cookieHeader(URI address) {
    return cookies.header(address);
  }

  public HttpResponse<String> get(URI address, String... headers) {
    return send(with(HttpRequest.newBuilder(address), headers).GET());
  }

  public HttpResponse<String> post(URI address, JsonNode body, String... headers) {
    return post(address, body.toString(), "text/plain;charset=UTF-8", headers);
  }

  public HttpResponse<String> post(URI address, String body, String type, String... headers) {
    var request = with(HttpRequest.newBuilder(address), headers).header("Content-Type", type);
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> patch(URI address, JsonNode body, String... headers) {
    var request = with(HttpRequest.newBuilder(address), headers);
    return send(
        request
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body.toString())));
  }

  public HttpResponse<String> postForm(URI address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(address, body, "application/x-www-form-urlencoded");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError("no answer: " + failed, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped", stopped);
    }
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
