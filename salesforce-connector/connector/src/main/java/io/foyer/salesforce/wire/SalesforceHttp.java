package io.foyer.salesforce.wire;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The one HTTP client: every byte to and from Salesforce passes here. */
@ApplicationScoped
public class SalesforceHttp {

  /** For every connection, whoever makes it. */
  public static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

  @Inject ApiUsage usage;
  @Inject ApiBudget budget;
  @Inject HttpSettings settings;

  private volatile @Nullable HttpClient client;

  /**
   * An API call, which the day's budget has to grant.
   *
   * @throws CrmUnavailable when there is no answer in time, or no call left for this purpose
   */
  public Answer call(HttpRequest.Builder request, Pace pace) {
    budget.spend(pace.purpose());
    return send(request, pace);
  }

  /**
   * The whole answer, unzipped, whatever its status.
   *
   * @throws CrmUnavailable when there is none in time
   */
  public Answer send(HttpRequest.Builder request, Pace pace) {
    var exchange =
        client()
            .sendAsync(
                request.header("Accept-Encoding", "gzip").timeout(pace.limit()).build(),
                BodyHandlers.ofByteArray());
    try {
      // The request's own limit ends with the headers; this one covers a body that stalls, too.
      var answer = answer(exchange.get(pace.limit().toMillis(), TimeUnit.MILLISECONDS));
      note(answer);
      return answer;
    } catch (TimeoutException late) {
      exchange.cancel(true);
      throw unavailable("did not answer within " + pace.limit().toSeconds() + " s");
    } catch (ExecutionException failed) {
      throw unavailable("could not be reached: " + failed.getCause());
    } catch (InterruptedException stopped) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw unavailable("was not waited for");
    }
  }

  private HttpClient client() {
    var made = client;
    return made == null ? make() : made;
  }

  private synchronized HttpClient make() {
    var made = client;
    if (made == null) {
      // HTTP/1.1, because the client's own upgrade headers irritate servers on plain HTTP.
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(CONNECT_LIMIT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .proxy(settings.selector())
              .build();
      client = made;
    }
    return made;
  }

  private void note(Answer answer) {
    if (answer.isMachineMade()) {
      usage.answered();
      usage.counted(answer.limitInfo());
    } else {
      usage.failed("Salesforce answered with status %d and no data".formatted(answer.status()));
    }
  }

  private CrmUnavailable unavailable(String reason) {
    usage.failed("Salesforce " + reason);
    return new CrmUnavailable("Salesforce " + reason);
  }

  private Answer answer(HttpResponse<byte[]> response) {
    var headers = response.headers();
    var zipped = headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
    return new Answer(
        response.statusCode(),
        zipped ? unzipped(response.body()) : response.body(),
        headers.firstValue("Content-Type").orElse(""),
        headers.firstValue("Sforce-Limit-Info").orElse(""));
  }

  private byte[] unzipped(byte[] body) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw unavailable("sent an answer that is broken");
    }
  }
}
