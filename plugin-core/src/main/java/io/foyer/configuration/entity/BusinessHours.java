package io.foyer.configuration.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When reps can be asked for. Opening times are wall clock times of one zone; a span belongs to the
 * day on which it begins and ends with it at the latest.
 *
 * @param holidays opening times of days that differ from the week; none when nobody is there
 */
public record BusinessHours(
    ZoneId zone,
    Map<DayOfWeek, List<OpeningSpan>> week,
    Map<LocalDate, List<OpeningSpan>> holidays) {

  // A year of holidays ends the search for the next opening: then there is none to name.
  private static final int LOOK_AHEAD_DAYS = 366;

  public BusinessHours {
    week = Map.copyOf(week);
    holidays = Map.copyOf(holidays);
  }

  /** With days on which nobody is there at all. */
  public BusinessHours(ZoneId zone, Map<DayOfWeek, List<OpeningSpan>> week, Set<LocalDate> closed) {
    this(zone, week, closed.stream().collect(Collectors.toMap(day -> day, day -> List.of())));
  }

  /** Never open. */
  public static BusinessHours closed() {
    return new BusinessHours(ZoneOffset.UTC, Map.of(), Map.of());
  }

  public boolean isOpen(Instant at) {
    var date = at.atZone(zone).toLocalDate();
    return on(date).stream().anyMatch(span -> span.covers(at, date, zone));
  }

  /** When it opens next: {@code at} itself while open, empty when it never does. */
  public Optional<Instant> nextOpening(Instant at) {
    if (isOpen(at)) {
      return Optional.of(at);
    }
    var today = at.atZone(zone).toLocalDate();
    return today
        .datesUntil(today.plusDays(LOOK_AHEAD_DAYS))
        .flatMap(date -> on(date).stream().map(span -> span.start(date, zone)))
        .filter(start -> start.isAfter(at))
        .findFirst();
  }

  /** The opening times of that day, a holiday's before the week's. */
  public List<OpeningSpan> on(LocalDate date) {
    var holiday = holidays.get(date);
    return holiday == null ? onEach(date.getDayOfWeek()) : holiday;
  }

  /** Only the times that both name, by the clock of this zone; so on each day that differs too. */
  public BusinessHours and(BusinessHours other) {
    var days = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      days.put(day, OpeningSpan.common(onEach(day), other.onEach(day)));
    }
    var differing = new HashMap<LocalDate, List<OpeningSpan>>();
    Stream.of(holidays, other.holidays)
        .flatMap(dates -> dates.keySet().stream())
        .forEach(day -> differing.put(day, OpeningSpan.common(on(day), other.on(day))));
    return new BusinessHours(zone, days, differing);
  }

  /**
   * These, with what a team has agreed by the clock of this zone. Without hours in the week those
   * of the team hold; with them a day of the team's takes times away and adds none. The own days
   * hold in any case.
   */
  public BusinessHours within(BusinessHours team) {
    boolean ownWeek = week.values().stream().anyMatch(spans -> !spans.isEmpty());
    var differing = new HashMap<>(team.holidays);
    if (ownWeek) {
      differing.replaceAll((day, spans) -> OpeningSpan.common(onEach(day.getDayOfWeek()), spans));
    }
    differing.putAll(holidays);
    return new BusinessHours(zone, ownWeek ? week : team.week, differing);
  }

  private List<OpeningSpan> onEach(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
