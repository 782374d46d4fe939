package io.foyer.configuration.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When reps can be asked for. Opening times are wall clock times of one zone; a span belongs to the
 * day on which it begins and ends with it at the latest.
 */
public record BusinessHours(
    ZoneId zone, Map<DayOfWeek, List<OpeningSpan>> week, Set<LocalDate> holidays) {

  // A year of holidays ends the search for the next opening: then there is none to name.
  private static final int LOOK_AHEAD_DAYS = 366;

  public BusinessHours {
    week = Map.copyOf(week);
    holidays = Set.copyOf(holidays);
  }

  /** Never open. */
  public static BusinessHours closed() {
    return new BusinessHours(ZoneOffset.UTC, Map.of(), Set.of());
  }

  public boolean isOpen(Instant at) {
    var date = at.atZone(zone).toLocalDate();
    return spansOf(date).stream().anyMatch(span -> span.covers(at, date, zone));
  }

  /** When it opens next: {@code at} itself while open, empty when it never does. */
  public Optional<Instant> nextOpening(Instant at) {
    if (isOpen(at)) {
      return Optional.of(at);
    }
    var today = at.atZone(zone).toLocalDate();
    return today
        .datesUntil(today.plusDays(LOOK_AHEAD_DAYS))
        .flatMap(date -> spansOf(date).stream().map(span -> span.start(date, zone)))
        .filter(start -> start.isAfter(at))
        .findFirst();
  }

  private List<OpeningSpan> spansOf(LocalDate date) {
    return holidays.contains(date) ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
  }
}
