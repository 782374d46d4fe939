package io.foyer.calendars.control.google;

import io.foyer.calendars.control.consent.ServiceStub;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;

/** As much of Google Calendar as its documentation says of what Foyer asks. */
final class GoogleStub extends ServiceStub {
  private static final String EVENTS = "/calendars/primary/events";

  @Override
  protected Said answer(String method, URI asked, JsonObject body) {
    var path = asked.getPath();
    if (path.equals(EVENTS)) {
      return method.equals("POST") ? inserted(body) : listed();
    }
    var id = path.substring(EVENTS.length() + 1);
    return method.equals("PUT") ? updated(id, body) : deleted(id);
  }

  private Said listed() {
    var items = Json.createArrayBuilder();
    events.values().forEach(items::add);
    return Said.of(
        Json.createObjectBuilder().add("timeZone", "Europe/Madrid").add("items", items).build());
  }

  private Said inserted(JsonObject event) {
    var isKnown = events.containsKey(event.getString("id"));
    return isKnown ? new Said(409, "{}") : updated(event.getString("id"), event);
  }

  private Said updated(String id, JsonObject event) {
    events.put(id, event);
    return Said.of(event);
  }

  // A deleted event stays, as cancelled; its id is never free again.
  private Said deleted(String id) {
    var event = events.get(id);
    if (event == null || event.getString("status", "").equals("cancelled")) {
      return new Said(410, "{}");
    }
    events.put(id, Json.createObjectBuilder(event).add("status", "cancelled").build());
    return new Said(204, "");
  }
}
