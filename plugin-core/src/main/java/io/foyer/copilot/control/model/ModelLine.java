package io.foyer.copilot.control.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The way of one request to the endpoint, which can be cut at any moment.
 *
 * <p>It follows no redirect, so that the key goes where it was set for, and reads no more than an
 * answer can have. What an endpoint says of an error is not kept: it may repeat what it was asked.
 */
final class ModelLine implements HttpClient, HttpClientBuilder {
  private final java.net.http.HttpClient wire;
  private volatile Runnable atEnd = () -> {};
  private volatile int status;
  private volatile boolean isCut;
  private volatile @Nullable CompletableFuture<?> asked;
  private volatile @Nullable InputStream answer;

  ModelLine(java.net.http.HttpClient wire) {
    this.wire = wire;
  }

  /** Told when no more comes, which not every protocol's reader notices. */
  void whenEnded(Runnable told) {
    atEnd = told;
  }

  /** Of the endpoint's answer; 0 as long as there is none. */
  int status() {
    return status;
  }

  /** Ends the request, whatever it waits for. */
  void cut() {
    isCut = true;
    var request = asked;
    if (request != null) {
      request.cancel(true);
    }
    close(answer);
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    var sent = wire.sendAsync(wired(request), BodyHandlers.ofInputStream());
    asked = sent;
    var unused =
        sent.thenAccept(response -> read(response, parser, listener))
            .exceptionally(
                failed -> {
                  listener.onError(failed);
                  return null;
                })
            .thenRun(() -> atEnd.run());
  }

  private void read(
      HttpResponse<InputStream> response,
      ServerSentEventParser parser,
      ServerSentEventListener listener) {
    status = response.statusCode();
    try (var body = new ShortStream(response.body())) {
      answer = body;
      if (isCut) {
        return;
      }
      if (status / 100 != 2) {
        listener.onError(new HttpException(status, ""));
        return;
      }
      listener.onOpen(
          SuccessfulHttpResponse.builder()
              .statusCode(status)
              .headers(response.headers().map())
              .build());
      parser.parse(body, listener);
      listener.onClose();
    } catch (IOException broken) {
      listener.onError(broken);
    }
  }

  private static java.net.http.HttpRequest wired(HttpRequest request) {
    var wired = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(v -> wired.header(name, v)));
    return wired.POST(BodyPublishers.ofString(request.body())).build();
  }

  private static void close(@Nullable InputStream open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException alreadyBroken) {
      // nothing is left to be ended
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new UnsupportedOperationException("answers come as streams");
  }

  @Override
  public HttpClient build() {
    return this;
  }

  // Its own limits: those of the builder end with the head of the answer.
  @Override
  public Duration connectTimeout() {
    return Duration.ZERO;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration limit) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return Duration.ZERO;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration limit) {
    return this;
  }
}
