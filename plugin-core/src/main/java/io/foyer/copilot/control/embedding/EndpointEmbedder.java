package io.foyer.copilot.control.embedding;

import io.foyer.visitors.control.ShortBody;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks an address that speaks OpenAI's protocol ({@code /embeddings}), also a local one.
 *
 * <p>It follows no redirect, so that the key goes where it was set for. What an endpoint says of an
 * error is not kept: it may repeat what it was asked.
 */
final class EndpointEmbedder implements Embedder {
  private static final Logger LOG = System.getLogger(EndpointEmbedder.class.getName());

  // As many as fit into the window of small local models; each has up to 1,200 letters.
  private static final int AT_ONCE = 32;
  private static final int MOST_NUMBERS = 4_096;
  // Numbers are written with up to 24 signs.
  private static final int LONGEST = AT_ONCE * MOST_NUMBERS * 25;
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);

  private final EmbeddingSettings settings;
  private final HttpClient wire =
      HttpClient.newBuilder()
          // Some local servers lose the question where they are offered HTTP/2 in the clear.
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTS_WITHIN)
          .build();

  EndpointEmbedder(EmbeddingSettings settings) {
    this.settings = settings;
  }

  @Override
  public String model() {
    return settings.name();
  }

  @Override
  public int most() {
    return AT_ONCE;
  }

  @Override
  public Optional<List<float[]>> vectors(List<String> texts, Duration within) {
    try {
      return Optional.of(read(asked(texts, within), texts.size()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | ExecutionException | TimeoutException | RuntimeException failed) {
      LOG.log(Level.WARNING, "embeddings did not come why={0}", why(failed));
    }
    return Optional.empty();
  }

  /** Names of errors tell enough; their words may hold what was asked. */
  private static String why(Exception failed) {
    var cause = failed instanceof ExecutionException ? failed.getCause() : failed;
    return cause instanceof Refused refused
        ? "status " + refused.status
        : String.valueOf(cause == null ? failed : cause.getClass().getSimpleName());
  }

  private byte[] asked(List<String> texts, Duration within)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    var sent = wire.sendAsync(request(texts, within), any -> new ShortBody(LONGEST));
    try {
      // The request's own limit ends with the headers; a body may drip.
      HttpResponse<byte[]> answer = sent.get(within.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200) {
        throw new Refused(answer.statusCode());
      }
      return answer.body();
    } finally {
      sent.cancel(true);
    }
  }

  private HttpRequest request(List<String> texts, Duration within) throws IOException {
    var body =
        Json.createObjectBuilder()
            .add("model", settings.name())
            .add("input", Json.createArrayBuilder(texts))
            .add("encoding_format", "float")
            .build();
    var request =
        HttpRequest.newBuilder(URI.create(settings.url() + "/embeddings"))
            .timeout(within)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()));
    settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request.build();
  }

  private static List<float[]> read(byte[] body, int wanted) {
    try (var json = Json.createReader(new ByteArrayInputStream(body))) {
      var data = json.readObject().getJsonArray("data");
      var vectors = new float[wanted][];
      for (var one : data.getValuesAs(jakarta.json.JsonObject.class)) {
        vectors[Objects.checkIndex(one.getInt("index"), wanted)] =
            numbers(one.getJsonArray("embedding"));
      }
      return complete(Arrays.asList(vectors));
    }
  }

  private static float[] numbers(JsonArray written) {
    var numbers = new float[written.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = (float) ((JsonNumber) written.get(at)).doubleValue();
    }
    return numbers;
  }

  private static List<float[]> complete(List<float[]> vectors) {
    int length = vectors.get(0).length;
    var isWhole =
        length > 0
            && length <= MOST_NUMBERS
            && vectors.stream().allMatch(one -> one.length == length && isFinite(one));
    if (!isWhole) {
      throw new IllegalStateException("half an answer");
    }
    return vectors;
  }

  private static boolean isFinite(float[] numbers) {
    for (var number : numbers) {
      if (!Float.isFinite(number)) {
        return false;
      }
    }
    return true;
  }

  /** What the endpoint answered instead. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status) {
      super("status " + status);
      this.status = status;
    }
  }
}
