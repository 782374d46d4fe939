package io.foyer.salesforce.sandbox.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.web.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fetches codes from Foyer for people of this org, as the package's Apex class does in an org. */
public final class FoyerConnection {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();
  private final String url;
  private final String secret;

  public FoyerConnection(String url, String secret) {
    this.url = url.replaceAll("/+$", "");
    this.secret = secret;
  }

  /** As FOYER_URL and FOYER_EMBED_SECRET say; none where either is missing. */
  public static Optional<FoyerConnection> of(Function<String, String> environment) {
    var url = Optional.ofNullable(environment.apply("FOYER_URL")).filter(text -> !text.isBlank());
    var secret =
        Optional.ofNullable(environment.apply("FOYER_EMBED_SECRET"))
            .filter(text -> !text.isBlank());
    return url.flatMap(address -> secret.map(known -> new FoyerConnection(address, known)));
  }

  String url() {
    return url;
  }

  /** Empty where Foyer does not answer or gives none. */
  Optional<String> codeFor(String user, String organization) {
    var person = Json.text(Map.of("user", user, "organization", organization));
    var request =
        HttpRequest.newBuilder(URI.create(url + "/api/sign-in/codes"))
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(person))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Json.parse(answer.body()).map(body -> body.path("code")).map(JsonNode::asText)
          : Optional.empty();
    } catch (IOException unreachable) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
