package io.foyer.salesforce.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Answer;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import io.foyer.salesforce.wire.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The token all calls share. Whoever comes first signs in, the others wait for its outcome.
 *
 * <p>The answer's instance address is not used: calls go to the configured address only.
 */
@ApplicationScoped
public class SalesforceSession {

  @Inject SalesforceSettings settings;
  @Inject SalesforceHttp http;
  @Inject Clock clock;

  private final ReentrantLock signingIn = new ReentrantLock();
  private volatile @Nullable String token;

  /** Does the work with a token; once more with a new one when Salesforce ended the session. */
  public <T> T with(Pace pace, Function<String, T> work) {
    var used = tokenOtherThan(null, pace);
    try {
      return work.apply(used);
    } catch (SessionEnded ended) {
      return again(tokenOtherThan(used, pace), work);
    }
  }

  private static <T> T again(String token, Function<String, T> work) {
    try {
      return work.apply(token);
    } catch (SessionEnded ended) {
      throw new CrmUnavailable(
          "Salesforce does not accept the session it has just given."
              + " The app must issue opaque tokens, not JWT-based ones.");
    }
  }

  private String tokenOtherThan(@Nullable String ended, Pace pace) {
    var known = token;
    if (known != null && !known.equals(ended)) {
      return known;
    }
    signingIn.lock();
    try {
      var newer = token;
      if (newer != null && !newer.equals(ended)) {
        return newer;
      }
      token = null;
      var fresh = signIn(pace);
      token = fresh;
      return fresh;
    } finally {
      signingIn.unlock();
    }
  }

  private String signIn(Pace pace) {
    var request =
        HttpRequest.newBuilder(settings.resolve("/services/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(form()));
    var answer = http.send(request, pace);
    var json = json(answer);
    if (answer.status() != 200 || !json.containsKey("access_token")) {
      throw new CrmUnavailable(
          "Salesforce did not let Foyer in: %s, %s"
              .formatted(
                  json.getString("error", "status " + answer.status()),
                  json.getString("error_description", "no reason given")));
    }
    return json.getString("access_token");
  }

  private String form() {
    var fields = new TreeMap<String, String>();
    switch (settings.flow()) {
      case CLIENT_CREDENTIALS -> {
        fields.put("grant_type", "client_credentials");
        fields.put("client_id", settings.clientId());
        fields.put("client_secret", settings.secret().orElse(""));
      }
      case JWT_BEARER -> {
        fields.put("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        fields.put("assertion", JwtAssertion.of(settings, clock.instant()));
      }
    }
    return fields.entrySet().stream()
        .map(SalesforceSession::encoded)
        .collect(Collectors.joining("&"));
  }

  private static String encoded(Map.Entry<String, String> field) {
    return field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8);
  }

  private static JsonObject json(Answer answer) {
    try (var reader = Json.createReader(new StringReader(answer.text()))) {
      return reader.readObject();
    } catch (JsonException notJson) {
      throw new CrmUnavailable(
          "Salesforce answered the sign-in with status " + answer.status() + " and no JSON");
    }
  }
}
