package io.foyer.calendars.control.microsoft;

import io.foyer.calendars.CalendarBeans;
import io.foyer.calendars.CalendarServiceContract;
import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.CalendarService;
import io.foyer.calendars.control.ConnectedCalendars;
import io.foyer.calendars.control.consent.ConsentSettings;
import io.foyer.calendars.entity.Span;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

/** Against what Microsoft documents, not against Microsoft. */
class MicrosoftCalendarTest extends CalendarServiceContract {
  private final GraphStub graph = new GraphStub();
  private final CalendarService service =
      CalendarBeans.here()
          .with(ConsentSettings.class, graph.settings())
          .with(ConnectedCalendars.class, new ConnectedCalendars())
          .get(MicrosoftCalendar.class);

  @AfterEach
  void close() {
    graph.close();
  }

  @Override
  protected CalendarService service() {
    return service;
  }

  @Override
  protected CalendarAccess access() {
    return graph.access(true);
  }

  @Override
  protected CalendarAccess ended() {
    return graph.access(false);
  }

  @Override
  protected void has(Span span, Manner manner) {
    var event = timed(utc(span.start()), utc(span.end()));
    switch (manner) {
      case BUSY -> event.add("showAs", "busy");
      case FREE -> event.add("showAs", "free");
      case CANCELLED -> event.add("isCancelled", true);
      case DECLINED ->
          event.add("responseStatus", Json.createObjectBuilder().add("response", "declined"));
    }
    graph.events.put("own" + graph.events.size(), event.build());
  }

  @Override
  protected void hasDay(LocalDate day) {
    var event = timed(day + "T00:00:00.0000000", day.plusDays(1) + "T00:00:00.0000000");
    graph.events.put("day" + day, event.add("isAllDay", true).add("showAs", "oof").build());
  }

  @Override
  protected Map<String, Instant> entries() {
    return graph.events.values().stream()
        .filter(event -> event.containsKey("subject"))
        .collect(
            Collectors.toMap(
                event -> event.getString("subject"),
                event ->
                    LocalDateTime.parse(event.getJsonObject("start").getString("dateTime"))
                        .toInstant(ZoneOffset.UTC)));
  }

  private static String utc(Instant instant) {
    return instant.toString().replace("Z", "") + ".0000000";
  }

  private static JsonObjectBuilder timed(String start, String end) {
    return Json.createObjectBuilder()
        .add("start", Json.createObjectBuilder().add("dateTime", start).add("timeZone", "UTC"))
        .add("end", Json.createObjectBuilder().add("dateTime", end).add("timeZone", "UTC"));
  }
}
