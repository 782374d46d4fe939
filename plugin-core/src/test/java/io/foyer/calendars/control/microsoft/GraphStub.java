package io.foyer.calendars.control.microsoft;

import io.foyer.calendars.control.consent.ServiceStub;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.regex.Pattern;

/** As much of Microsoft Graph as its documentation says of what Foyer asks. */
final class GraphStub extends ServiceStub {
  private static final Pattern NAMED = Pattern.compile("ep/value eq '([^']*)'");
  private int made;

  @Override
  protected Said answer(String method, URI asked, JsonObject body) {
    var path = asked.getPath();
    if (path.equals("/me/calendarView")) {
      return listed("");
    }
    if (path.equals("/me/events")) {
      return method.equals("POST") ? made(body) : found(asked.getQuery());
    }
    var id = path.substring("/me/events/".length());
    return method.equals("PATCH") ? changed(id, body) : deleted(id);
  }

  private Said found(String query) {
    var name = NAMED.matcher(query);
    return name.find() ? listed(name.group(1)) : new Said(400, "{}");
  }

  private Said listed(String name) {
    var value = Json.createArrayBuilder();
    events.forEach(
        (id, event) -> {
          if (event.toString().contains("\"value\":\"" + name) || name.isEmpty()) {
            value.add(Json.createObjectBuilder(event).add("id", id));
          }
        });
    return Said.of(Json.createObjectBuilder().add("value", value).build());
  }

  private Said made(JsonObject event) {
    events.put("made/" + ++made, event);
    return new Said(201, event.toString());
  }

  private Said changed(String id, JsonObject event) {
    return events.replace(id, event) == null ? new Said(404, "{}") : Said.of(event);
  }

  private Said deleted(String id) {
    return new Said(events.remove(id) == null ? 404 : 204, "");
  }
}
