package io.foyer.salesforce.calendar;

import static java.util.Objects.requireNonNull;

import io.foyer.crm.control.CrmCalendars;
import io.foyer.crm.entity.CrmCalendar;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads Events of users.
 *
 * <p>A user who was invited has a copy of its own, which stays where the user declined: those are
 * told by the time of what was declined.
 */
@ApplicationScoped
public class SalesforceCalendars implements CrmCalendars {

  // More pages than people have meetings; who has more is not guessed at.
  private static final int MOST_PAGES = 10;

  @Inject RestLane rest;

  /** A time of a user's. */
  private record Declined(String user, Instant start, Instant end) {}

  @Override
  public Map<String, CrmCalendar> of(Collection<String> users, Instant from, Instant to) {
    if (users.isEmpty()) {
      return Map.of();
    }
    var answer = rest.composite(Pace.REP_WAITS, EventQueries.busy(users, from, to));
    var declined = declined(rows(answer, EventQueries.DECLINED));
    var events = new HashMap<String, List<RestRecord>>();
    for (var event : rows(answer, EventQueries.EVENTS)) {
      if (!declined.contains(invitation(event))) {
        events.computeIfAbsent(event.required("OwnerId"), any -> new ArrayList<>()).add(event);
      }
    }
    var calendars = new HashMap<String, CrmCalendar>();
    for (var user : rows(answer, EventQueries.USERS)) {
      var own = events.getOrDefault(user.id(), List.of());
      calendars.put(user.id(), calendar(user, own, from, to));
    }
    return calendars;
  }

  private static CrmCalendar calendar(
      RestRecord user, List<RestRecord> events, Instant from, Instant to) {
    var zone = EventTimes.zone(user);
    return new CrmCalendar(
        zone,
        events.stream()
            .map(event -> EventTimes.of(event, zone))
            .filter(entry -> entry.start().isBefore(to) && entry.end().isAfter(from))
            .toList());
  }

  private static Set<Declined> declined(List<RestRecord> relations) {
    return relations.stream()
        .map(
            row ->
                new Declined(
                    row.required("RelationId"),
                    EventTimes.moment(row, "Event.StartDateTime"),
                    EventTimes.moment(row, "Event.EndDateTime")))
        .collect(Collectors.toSet());
  }

  private static Declined invitation(RestRecord event) {
    return new Declined(
        event.flag("IsChild") ? event.required("OwnerId") : "",
        EventTimes.moment(event, "StartDateTime"),
        EventTimes.moment(event, "EndDateTime"));
  }

  private List<RestRecord> rows(Map<String, Outcome> answer, String query) {
    var page = requireNonNull(answer.get(query), "no answer").checked();
    var rows = new ArrayList<>(Outcome.rows(page));
    for (int pages = 1; !page.getBoolean("done", true); pages++) {
      if (pages == MOST_PAGES) {
        throw new CrmUnavailable("Salesforce has more Events than can be read at once");
      }
      page = next(page);
      rows.addAll(Outcome.rows(page));
    }
    return rows;
  }

  private JsonObject next(JsonObject page) {
    return rest.get(Pace.REP_WAITS, page.getString("nextRecordsUrl")).asJsonObject();
  }
}
