package io.foyer.copilot.control.site;

import io.foyer.visitors.control.ShortBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the company's own websites, and follows them nowhere else. */
final class SiteLine {
  /** By which robots.txt may name it. */
  static final String NAME = "FoyerKnowledge";

  /** A page of words is seldom a tenth of it. */
  private static final int LONGEST = 2 << 20;

  private static final int MOST_REDIRECTS = 3;
  private static final long WAITS_SECONDS = 10;

  private final OwnSites sites;
  private final HttpClient client;

  SiteLine(OwnSites sites) {
    this.sites = sites;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(WAITS_SECONDS))
            .build();
  }

  /**
   * What a page was when it was read, by which its server can tell that it is still the same.
   *
   * @param tag empty where there was none
   * @param modified empty where it was not told
   */
  record Stamp(String tag, String modified) {
    static final Stamp NONE = new Stamp("", "");
  }

  /** What a website answered at last. */
  record Answer(
      URI address, int status, ByteBuffer body, Stamp stamp, String type, boolean isHidden) {
    byte[] bytes() {
      var bytes = new byte[body.remaining()];
      body.duplicate().get(bytes);
      return bytes;
    }
  }

  /**
   * @throws IOException where nobody answers in time, the answer is too long, or the way leads away
   *     from the company's own websites
   */
  Answer get(URI address, Stamp known) throws IOException {
    var at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!sites.allows(at)) {
        throw new IOException("is not one of the websites that may be read: " + at.getHost());
      }
      var answer = asked(at, known);
      var next = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
        return answer(at, answer);
      }
      at = resolved(at, next.get());
    }
    throw new IOException("leads from one address to the next without end");
  }

  private static URI resolved(URI at, String next) throws IOException {
    try {
      return at.resolve(next);
    } catch (IllegalArgumentException noAddress) {
      throw new IOException("leads to what is no address", noAddress);
    }
  }

  private HttpResponse<byte[]> asked(URI at, Stamp known) throws IOException {
    var request =
        HttpRequest.newBuilder(at)
            .timeout(Duration.ofSeconds(WAITS_SECONDS))
            .header("User-Agent", NAME)
            .header("Accept", "text/html, application/xhtml+xml, application/xml, text/plain");
    if (!known.tag().isEmpty()) {
      request.header("If-None-Match", known.tag());
    }
    if (!known.modified().isEmpty()) {
      request.header("If-Modified-Since", known.modified());
    }
    var asked = client.sendAsync(request.build(), any -> new ShortBody(LONGEST));
    try {
      // The request's own limit ends with the headers; a body may drip.
      return asked.get(2 * WAITS_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unanswered) {
      asked.cancel(true);
      throw new IOException("does not answer as a page: " + at.getHost(), unanswered);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }

  private static Answer answer(URI at, HttpResponse<byte[]> answer) {
    var headers = answer.headers();
    return new Answer(
        at,
        answer.statusCode(),
        ByteBuffer.wrap(answer.body()),
        new Stamp(
            headers.firstValue("ETag").orElse(""), headers.firstValue("Last-Modified").orElse("")),
        headers.firstValue("Content-Type").orElse(""),
        headers.allValues("X-Robots-Tag").stream().anyMatch(word -> word.contains("noindex")));
  }
}
