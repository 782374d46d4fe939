package io.foyer.crm.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What keeps a user busy, as the CRM knows it, in any order.
 *
 * @param zone where the user lives; whole days were counted in it
 */
public record CrmCalendar(ZoneId zone, List<Entry> entries) {

  public CrmCalendar {
    entries = List.copyOf(entries);
  }

  /** From {@code start} up to, not including, {@code end}. */
  public record Entry(Instant start, Instant end) {}
}
