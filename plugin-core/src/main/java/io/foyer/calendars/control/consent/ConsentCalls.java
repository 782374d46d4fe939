package io.foyer.calendars.control.consent;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.wire.CalendarHttp;
import io.foyer.calendars.control.wire.Reply;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarKindOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/** Requests to services by the consent of a rep. */
@ApplicationScoped
public class ConsentCalls {
  private static final int NOT_SIGNED_IN = 401;
  private static final int FORBIDDEN = 403;

  @Inject CalendarHttp http;
  @Inject Tokens tokens;

  /** With the first access, before there is a calendar. */
  public JsonObject get(String accessToken, URI address) {
    return send(accessToken, "GET", address, Optional.empty()).checked().json();
  }

  public JsonObject get(Optional<Provider> provider, CalendarAccess calendar, URI address) {
    return checked(send(provider, calendar, "GET", address, Optional.empty())).json();
  }

  /** An access that ended early is fetched anew, once. */
  public Reply send(
      Optional<Provider> provider,
      CalendarAccess calendar,
      String method,
      URI address,
      Optional<JsonObject> body) {
    var app = provider.orElseThrow(CalendarKindOff::new);
    var reply = send(tokens.access(app, calendar), method, address, body);
    if (reply.status() != NOT_SIGNED_IN) {
      return reply;
    }
    tokens.forget(calendar);
    return send(tokens.access(app, calendar), method, address, body);
  }

  /** Itself where it is good; that too much was asked is told by 403 as well. */
  public static Reply checked(Reply reply) {
    return paced(reply).checked();
  }

  /** The same of a write. */
  public static Reply written(Reply reply) {
    return paced(reply).written();
  }

  private static Reply paced(Reply reply) {
    if (reply.status() == FORBIDDEN && reply.body().contains("imitExceeded")) {
      throw new CalendarAway("asked too often");
    }
    return reply;
  }

  public void revoke(Optional<Provider> provider, CalendarAccess calendar) {
    tokens.revoke(provider.orElseThrow(() -> new CalendarClosed("no app any more")), calendar);
  }

  private Reply send(String token, String method, URI address, Optional<JsonObject> body) {
    var content =
        body.map(json -> BodyPublishers.ofString(json.toString()))
            .orElseGet(BodyPublishers::noBody);
    var request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json; charset=UTF-8")
            // Only Microsoft knows it: else times come in the zone of the mailbox.
            .header("Prefer", "outlook.timezone=\"UTC\"")
            .method(method, content);
    return http.send(request);
  }
}
