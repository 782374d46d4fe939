package io.foyer.calendars.control.microsoft;

import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** How Graph writes events. */
final class GraphEvents {
  static final String FIELDS = "start,end,showAs,isCancelled,isAllDay,responseStatus";

  // The property that holds the name of an entry of Foyer's; the number is Foyer's own.
  private static final String NAME =
      "String {6f2d1c1e-6a35-4c0f-9d6f-0f0e75a1c0de} Name FoyerEntry";

  static final String WITH_NAME = "singleValueExtendedProperties($filter=id eq '" + NAME + "')";
  private static final String PROPERTIES = "singleValueExtendedProperties";
  private static final Set<String> NOT_BUSY = Set.of("free", "workingElsewhere");

  private GraphEvents() {}

  static String isNamed(String name) {
    return PROPERTIES
        + "/Any(ep: ep/id eq '"
        + NAME
        + "' and ep/value eq '"
        + name.replace("'", "''")
        + "')";
  }

  /** What of a page keeps the owner busy. */
  static List<Span> busy(JsonObject page, ZoneId home) {
    try {
      return rows(page).stream()
          .filter(GraphEvents::keepsBusy)
          .map(event -> new Span(moment(event, "start", home), moment(event, "end", home)))
          .toList();
    } catch (DateTimeException | ClassCastException | IllegalArgumentException garbage) {
      throw new CalendarAway("an event that cannot be read");
    }
  }

  static List<JsonObject> rows(JsonObject page) {
    return list(page, "value").stream().map(JsonValue::asJsonObject).toList();
  }

  private static boolean keepsBusy(JsonObject event) {
    return !event.getBoolean("isCancelled", false)
        && !NOT_BUSY.contains(event.getString("showAs", ""))
        && !part(event, "responseStatus").getString("response", "").equals("declined")
        && list(event, PROPERTIES).isEmpty();
  }

  // Whole days are dates, whatever zone stands beside them.
  private static Instant moment(JsonObject event, String which, ZoneId home) {
    var time = LocalDateTime.parse(part(event, which).getString("dateTime", ""));
    return event.getBoolean("isAllDay", false)
        ? time.toLocalDate().atStartOfDay(home).toInstant()
        : time.toInstant(ZoneOffset.UTC);
  }

  static JsonObject event(String name, CalendarEntry entry) {
    var property = Json.createObjectBuilder().add("id", NAME).add("value", name);
    return Json.createObjectBuilder()
        .add("subject", entry.title())
        .add("body", text(entry.words()))
        .add("location", Json.createObjectBuilder().add("displayName", entry.place()))
        .add("start", time(entry.span().start()))
        .add("end", time(entry.span().end()))
        .add(PROPERTIES, Json.createArrayBuilder().add(property))
        .build();
  }

  private static JsonObjectBuilder text(String content) {
    return Json.createObjectBuilder().add("contentType", "text").add("content", content);
  }

  private static JsonObjectBuilder time(Instant moment) {
    var wall = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    return Json.createObjectBuilder().add("dateTime", wall.toString()).add("timeZone", "UTC");
  }

  private static JsonObject part(JsonObject whole, String name) {
    var part = whole.getJsonObject(name);
    return part == null ? JsonValue.EMPTY_JSON_OBJECT : part;
  }

  private static JsonArray list(JsonObject whole, String name) {
    var list = whole.getJsonArray(name);
    return list == null ? JsonValue.EMPTY_JSON_ARRAY : list;
  }
}
