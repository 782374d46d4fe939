package io.foyer.calendars.control.google;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

/** Against what Google documents, not against Google. */
class GoogleCalendarTest extends CalendarServiceContract {
  private final GoogleStub google = new GoogleStub();
  private final CalendarService service =
      CalendarBeans.here()
          .with(ConsentSettings.class, google.settings())
          .with(ConnectedCalendars.class, new ConnectedCalendars())
          .get(GoogleCalendar.class);

  @AfterEach
  void close() {
    google.close();
  }

  @Override
  protected CalendarService service() {
    return service;
  }

  @Override
  protected CalendarAccess access() {
    return google.access(true);
  }

  @Override
  protected CalendarAccess ended() {
    return google.access(false);
  }

  @Override
  protected void has(Span span, Manner manner) {
    var event = timed("dateTime", span.start().toString(), span.end().toString());
    switch (manner) {
      case BUSY -> event.add("status", "confirmed");
      case FREE -> event.add("transparency", "transparent");
      case CANCELLED -> event.add("status", "cancelled");
      case DECLINED ->
          event.add(
              "attendees",
              Json.createArrayBuilder()
                  .add(
                      Json.createObjectBuilder()
                          .add("self", true)
                          .add("responseStatus", "declined")));
    }
    google.events.put("own" + google.events.size(), event.build());
  }

  @Override
  protected void hasDay(LocalDate day) {
    var event = timed("date", day.toString(), day.plusDays(1).toString());
    google.events.put("day" + day, event.build());
  }

  @Override
  protected Map<String, Instant> entries() {
    return google.events.values().stream()
        .filter(event -> event.containsKey("summary"))
        .filter(event -> !event.getString("status", "").equals("cancelled"))
        .collect(
            Collectors.toMap(
                event -> event.getString("summary"),
                event -> Instant.parse(event.getJsonObject("start").getString("dateTime"))));
  }

  private static JsonObjectBuilder timed(String how, String start, String end) {
    return Json.createObjectBuilder()
        .add("start", Json.createObjectBuilder().add(how, start))
        .add("end", Json.createObjectBuilder().add(how, end));
  }
}
