package io.foyer.crm;

import io.foyer.crm.control.CrmCalendars;
import io.foyer.crm.entity.CrmCalendar;
import io.foyer.crm.entity.CrmUnavailable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calendars of a CRM in memory: what keeps nobody busy is never put into them. */
public final class InMemoryCalendars implements CrmCalendars {

  private final Map<String, ZoneId> zones = new HashMap<>();
  private final Map<String, List<CrmCalendar.Entry>> entries = new HashMap<>();
  private int questions;
  private boolean isAway;

  public void knows(String user, ZoneId zone) {
    zones.put(user, zone);
  }

  public void has(String user, Instant start, Instant end) {
    entries.computeIfAbsent(user, any -> new ArrayList<>()).add(new CrmCalendar.Entry(start, end));
  }

  public void isEmpty() {
    entries.clear();
  }

  public void isAway(boolean now) {
    isAway = now;
  }

  /** How often it was asked. */
  public int questions() {
    return questions;
  }

  @Override
  public synchronized Map<String, CrmCalendar> of(
      Collection<String> users, Instant from, Instant to) {
    questions++;
    if (isAway) {
      throw new CrmUnavailable("away");
    }
    var found = new HashMap<String, CrmCalendar>();
    for (var user : users) {
      var zone = zones.get(user);
      if (zone != null) {
        found.put(user, new CrmCalendar(zone, within(user, from, to)));
      }
    }
    return found;
  }

  private List<CrmCalendar.Entry> within(String user, Instant from, Instant to) {
    return entries.getOrDefault(user, List.of()).stream()
        .filter(entry -> entry.start().isBefore(to) && entry.end().isAfter(from))
        .toList();
  }
}
