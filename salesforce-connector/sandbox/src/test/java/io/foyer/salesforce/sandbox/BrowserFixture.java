package io.foyer.salesforce.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A browser as far as a server sees one: it keeps the session cookie and follows nothing by itself.
 */
public final class BrowserFixture {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String home;
  private String cookie = "none=";

  public BrowserFixture(String home) {
    this.home = home;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(home).resolve(path)));
  }

  public HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(home).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", home)
            .POST(BodyPublishers.ofString(form)));
  }

  /** Posts, and loads the page the answer leads to. */
  public HttpResponse<String> postAndFollow(String path, String form)
      throws IOException, InterruptedException {
    var answer = post(path, form);
    var on = answer.headers().firstValue("Location");
    return on.isPresent() ? get(on.get()) : answer;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = http.send(request.header("Cookie", cookie).build(), BodyHandlers.ofString());
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return answer;
  }
}
