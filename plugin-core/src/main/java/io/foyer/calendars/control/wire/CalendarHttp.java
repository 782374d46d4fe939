package io.foyer.calendars.control.wire;

import io.foyer.calendars.control.CalendarSettings;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.visitors.control.ShortBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests to servers of calendars; it follows no redirect by itself. */
@ApplicationScoped
public class CalendarHttp {
  /** More than two months of anybody's meetings. */
  private static final int LONGEST = 5 * 1024 * 1024;

  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(4);

  @Inject CalendarSettings settings;
  @Inject AddressPolicy policy;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTS_WITHIN)
          .build();

  /**
   * To an address that somebody gave: only where that may be called, and what may be asked twice. A
   * server that hangs up without a word has often done so before it was asked.
   */
  public Reply sendWhereAllowed(HttpRequest.Builder request) {
    policy.check(request.build().uri());
    try {
      return answerTo(request);
    } catch (IOException hungUp) {
      return send(request);
    }
  }

  /**
   * To an address of the settings.
   *
   * @throws CalendarAway where no answer comes in time, or one without end
   */
  public Reply send(HttpRequest.Builder request) {
    try {
      return answerTo(request);
    } catch (IOException hungUp) {
      throw new CalendarAway(hungUp.getClass().getSimpleName());
    }
  }

  private Reply answerTo(HttpRequest.Builder request) throws IOException {
    var question = request.timeout(settings.timeout()).build();
    var asked = client.sendAsync(question, any -> new ShortBody(LONGEST));
    try {
      // The request's own limit ends with the headers; a body may drip.
      var answer = asked.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
      var text = new String(answer.body(), StandardCharsets.UTF_8);
      return new Reply(question.uri(), answer.statusCode(), answer.headers(), text);
    } catch (ExecutionException failed) {
      throw hungUp(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (TimeoutException silent) {
      asked.cancel(true);
      throw new CalendarAway("silent");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CalendarAway("stopped");
    }
  }

  /** Only of one that was there and left: who is not there or silent is not waited for twice. */
  private static IOException hungUp(Throwable cause) {
    boolean isThere = !(cause instanceof ConnectException || cause instanceof HttpTimeoutException);
    if (cause instanceof IOException gone && isThere) {
      return gone;
    }
    throw new CalendarAway(cause.getClass().getSimpleName());
  }
}
