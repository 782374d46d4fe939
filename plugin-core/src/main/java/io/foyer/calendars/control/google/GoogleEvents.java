package io.foyer.calendars.control.google;

import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

/** How Google writes events. */
final class GoogleEvents {
  private static final String OURS = "foyer";

  private GoogleEvents() {}

  /** What of a page keeps the owner busy. */
  static List<Span> busy(JsonObject page, ZoneId home) {
    try {
      var zone = page.containsKey("timeZone") ? ZoneId.of(page.getString("timeZone")) : home;
      return list(page, "items").stream()
          .map(JsonValue::asJsonObject)
          .filter(GoogleEvents::keepsBusy)
          .map(event -> new Span(moment(event, "start", zone), moment(event, "end", zone)))
          .toList();
    } catch (DateTimeException | ClassCastException | IllegalArgumentException garbage) {
      throw new CalendarAway("an event that cannot be read");
    }
  }

  private static boolean keepsBusy(JsonObject event) {
    return !event.getString("status", "").equals("cancelled")
        && !event.getString("transparency", "").equals("transparent")
        && !part(part(event, "extendedProperties"), "private").containsKey(OURS)
        && list(event, "attendees").stream()
            .map(JsonValue::asJsonObject)
            .noneMatch(
                guest ->
                    guest.getBoolean("self", false)
                        && guest.getString("responseStatus", "").equals("declined"));
  }

  private static Instant moment(JsonObject event, String which, ZoneId zone) {
    var time = part(event, which);
    return time.containsKey("date")
        ? LocalDate.parse(time.getString("date")).atStartOfDay(zone).toInstant()
        : OffsetDateTime.parse(time.getString("dateTime", "")).toInstant();
  }

  static JsonObject event(String name, CalendarEntry entry) {
    return Json.createObjectBuilder()
        .add("id", id(name))
        .add("status", "confirmed")
        .add("summary", entry.title())
        .add("location", entry.place())
        .add("description", entry.words())
        .add("start", time(entry.span().start()))
        .add("end", time(entry.span().end()))
        .add(
            "extendedProperties",
            Json.createObjectBuilder().add("private", Json.createObjectBuilder().add(OURS, name)))
        .build();
  }

  /** Of the few letters that Google takes in ids. */
  static String id(String name) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static JsonObjectBuilder time(Instant moment) {
    return Json.createObjectBuilder().add("dateTime", moment.toString());
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
