package io.foyer.calendars.control.consent;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.ConnectedCalendars;
import io.foyer.calendars.control.wire.CalendarHttp;
import io.foyer.calendars.control.wire.Reply;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Access to services by the consent of a rep.
 *
 * <p>What a rep consented to is kept sealed; what is fetched with it lives in memory, shorter than
 * it is good for.
 */
@ApplicationScoped
public class Tokens {
  /** What the person has to consent to anew; the last two are Microsoft's. */
  private static final List<String> ENDED =
      List.of("invalid_grant", "interaction_required", "consent_required");

  private static final Duration EARLY = Duration.ofMinutes(2);
  private static final int USUAL_SECONDS = 3_600;

  @Inject CalendarHttp http;
  @Inject ConnectedCalendars connected;
  @Inject Clock clock;

  private final Map<String, Fetched> byCalendar = new ConcurrentHashMap<>();

  private record Fetched(String secret, String token, Instant until) {}

  /** What a code was exchanged for: the lasting part and the first access. */
  public record Given(String refreshToken, String accessToken) {
    /** Never the tokens, should it come into a log. */
    @Override
    public String toString() {
      return "Given";
    }
  }

  /** For the calendar, fetched anew when the last one ends. */
  public String access(Provider provider, CalendarAccess calendar) {
    var known = byCalendar.get(calendar.id());
    if (known != null
        && known.secret().equals(calendar.secret())
        && clock.instant().isBefore(known.until())) {
      return known.token();
    }
    return fetched(provider, calendar);
  }

  /** It was not accepted: the next one is fetched anew. */
  public void forget(CalendarAccess calendar) {
    byCalendar.remove(calendar.id());
  }

  Given exchange(Provider provider, Map<String, String> code) {
    var answer = ask(provider, provider.token(), code).json();
    var lasting = answer.getString("refresh_token", "");
    if (lasting.isEmpty()) {
      throw new CalendarClosed("no refresh token: the consent is not for good");
    }
    return new Given(lasting, accessToken(answer));
  }

  /** Gives the consent back. */
  public void revoke(Provider provider, CalendarAccess calendar) {
    forget(calendar);
    provider
        .revoke()
        .ifPresent(
            address -> {
              var reply = post(address, Map.of("token", calendar.secret()));
              if (!reply.isGood() && reply.status() != 400) {
                throw reply.failure();
              }
            });
  }

  private String fetched(Provider provider, CalendarAccess calendar) {
    var question = Map.of("grant_type", "refresh_token", "refresh_token", calendar.secret());
    var answer = ask(provider, provider.token(), question).json();
    var token = accessToken(answer);
    var secret = answer.getString("refresh_token", calendar.secret());
    if (!calendar.id().isEmpty()) {
      if (!secret.equals(calendar.secret())) {
        connected.renewed(calendar.id(), secret);
      }
      var lives = Duration.ofSeconds(answer.getInt("expires_in", USUAL_SECONDS));
      var until = clock.instant().plus(lives).minus(EARLY);
      byCalendar.put(calendar.id(), new Fetched(secret, token, until));
    }
    return token;
  }

  private static String accessToken(JsonObject answer) {
    var token = answer.getString("access_token", "");
    if (token.isEmpty()) {
      throw new CalendarAway("no access token");
    }
    return token;
  }

  // A consent that ended is told by 400 and invalid_grant. Anything else is no word about it: an
  // app
  // whose secret ran out is the operator's to mend, and then all go on.
  private Reply ask(Provider provider, URI address, Map<String, String> question) {
    var form = new LinkedHashMap<>(question);
    form.put("client_id", provider.clientId());
    form.put("client_secret", provider.clientSecret());
    var reply = post(address, form);
    if (reply.isGood()) {
      return reply;
    }
    if (reply.status() == 400 && ENDED.stream().anyMatch(reply.body()::contains)) {
      throw new CalendarClosed("the consent is not good any more");
    }
    throw new CalendarAway("the app is not let in, status=" + reply.status());
  }

  private Reply post(URI address, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return http.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
