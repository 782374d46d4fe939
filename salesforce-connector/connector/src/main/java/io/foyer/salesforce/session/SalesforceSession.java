package io.foyer.salesforce.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.entity.CrmLimitReached;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import io.foyer.salesforce.wire.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The token all calls share. Whoever comes first signs in, the others wait for its outcome.
 *
 * <p>Calls go to the configured address only; an answer that names another org is refused.
 */
@ApplicationScoped
public class SalesforceSession {

  @Inject SalesforceSettings settings;
  @Inject SalesforceHttp http;
  @Inject ApiBudget budget;
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
    } catch (CrmLimitReached none) {
      budget.refused();
      throw none;
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
    awaitTurn(pace);
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

  /** Whoever signs in may take long: nobody waits for it longer than for a call. */
  private void awaitTurn(Pace pace) {
    try {
      if (!signingIn.tryLock(pace.limit().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CrmUnavailable("The sign-in to Salesforce did not end in time");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CrmUnavailable("The sign-in to Salesforce was not waited for");
    }
  }

  private String signIn(Pace pace) {
    var request =
        HttpRequest.newBuilder(settings.resolve("/services/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(form()));
    return TokenAnswer.token(http.send(request, pace), settings);
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
}
