package io.foyer.visitors.control;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.foyer.visitors.entity.Firmographics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A provider that answers a GET with JSON, as most do; settings say where in it what stands.
 *
 * <p>It is asked for one thing and told nothing else; its answer is as hostile as any other text.
 */
@ApplicationScoped
public class HttpCompanyProvider implements CompanyProvider {
  /** No company takes more to describe. */
  private static final int LONGEST = 256 * 1024;

  private static final int MOST_DIGITS = 18;

  @Inject EnrichmentSettings settings;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @Override
  public Optional<Clue> clue() {
    return settings.clue();
  }

  @Override
  public Optional<Firmographics> of(String value) {
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(request(value), any -> new ShortBody(LONGEST));
    try {
      // The request's own limit ends with the headers; a body may drip.
      HttpResponse<byte[]> answer = asked.get(settings.timeout.toMillis(), MILLISECONDS);
      return read(answer.statusCode(), answer.body());
    } catch (ExecutionException | TimeoutException | JsonException unreadable) {
      asked.cancel(true);
      throw new Away(unreadable.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Away("stopped");
    }
  }

  private HttpRequest request(String value) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.question(value))
            .timeout(settings.timeout)
            .header("Accept", "application/json");
    settings.header.ifPresent(name -> request.header(name, settings.secret.orElse("")));
    return request.build();
  }

  private Optional<Firmographics> read(int status, byte[] body) {
    if (status == 404 || status == 204) {
      return Optional.empty();
    }
    if (status != 200) {
      throw new Away("status=" + status);
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      JsonStructure json = reader.read();
      Firmographics found =
          new Firmographics(
              text(json, settings.nameAt),
              text(json, settings.domainAt),
              text(json, settings.industryAt),
              Optional.ofNullable(number(json, settings.employeesAt))
                  .map(count -> count.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
                  .orElse(null),
              number(json, settings.revenueAt));
      return Optional.of(found).filter(it -> !it.equals(Firmographics.UNKNOWN));
    }
  }

  private static @Nullable String text(JsonStructure json, Optional<String> pointer) {
    return value(json, pointer) instanceof JsonString text ? text.getString() : null;
  }

  private static @Nullable BigDecimal number(JsonStructure json, Optional<String> pointer) {
    return value(json, pointer) instanceof JsonNumber number
        ? sensible(number.bigDecimalValue())
        : null;
  }

  /** Null for a number that is none of a company's, and for one that takes long to write. */
  private static @Nullable BigDecimal sensible(BigDecimal number) {
    int digits = number.precision() - number.scale();
    boolean isWritable = digits <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    return isWritable && number.signum() >= 0 ? number : null;
  }

  private static @Nullable JsonValue value(JsonStructure json, Optional<String> pointer) {
    try {
      return pointer.map(json::getValue).orElse(null);
    } catch (JsonException noSuchPart) {
      return null;
    }
  }
}
