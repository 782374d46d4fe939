package io.foyer.calendars.control.wire;

import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarFailed;
import io.foyer.calendars.entity.refusal.CalendarRefused;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a server answered.
 *
 * @param body in UTF-8, as all of them write
 */
public record Reply(URI from, int status, HttpHeaders headers, String body) {

  private static final int FORBIDDEN = 403;

  public boolean isGood() {
    return status / 100 == 2;
  }

  public boolean isGone() {
    return status == 404 || status == 410;
  }

  /** Itself where it is good; else the failure that its status stands for. */
  public Reply checked() {
    if (isGood()) {
      return this;
    }
    throw failure();
  }

  /** The same of a write: that it is forbidden says nothing of the sign-in. */
  public Reply written() {
    if (status == FORBIDDEN) {
      throw new CalendarRefused("status=" + status);
    }
    return checked();
  }

  /** As a failure of its class: sign in anew, try later, or do not try again. */
  public CalendarFailed failure() {
    var reason = "status=" + status;
    if (status == 401 || status == FORBIDDEN) {
      return new CalendarClosed(reason);
    }
    return status == 408 || status == 429 || status >= 500 || status / 100 == 3
        ? new CalendarAway(reason)
        : new CalendarRefused(reason);
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /**
   * @throws CalendarAway where it is no object of JSON
   */
  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException garbage) {
      throw new CalendarAway("no JSON");
    }
  }
}
