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
 * @param week empty where nothing is said of it
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

  /** Whether they say anything of the week; what is agreed to be never open does, too. */
  public boolean hasWeek() {
    return !week.isEmpty();
  }

  /**
   * Only the times that both name, by the clock of this zone; so on each day that differs too. Who
   * has no week leaves that of the other one as it is.
   */
  public BusinessHours and(BusinessHours other) {
    var differing = new HashMap<LocalDate, List<OpeningSpan>>();
    Stream.of(holidays, other.holidays)
        .flatMap(dates -> dates.keySet().stream())
        .forEach(day -> differing.put(day, common(day, other)));
    return new BusinessHours(zone, weekWith(other), differing);
  }

  private Map<DayOfWeek, List<OpeningSpan>> weekWith(BusinessHours other) {
    if (!hasWeek() || !other.hasWeek()) {
      return hasWeek() ? week : other.week;
    }
    var days = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      days.put(day, OpeningSpan.common(onEach(day), other.onEach(day)));
    }
    return days;
  }

  private List<OpeningSpan> common(LocalDate day, BusinessHours other) {
    if (!names(day) || !other.names(day)) {
      return names(day) ? on(day) : other.on(day);
    }
    return OpeningSpan.common(on(day), other.on(day));
  }

  private boolean names(LocalDate day) {
    return hasWeek() || holidays.containsKey(day);
  }

  /**
   * These, with what holds below them by the clock of this zone. Without a week that one's holds;
   * with it a day of the one below takes times away and adds none. The own days hold in any case.
   */
  public BusinessHours within(BusinessHours below) {
    var differing = new HashMap<>(below.holidays);
    if (hasWeek()) {
      differing.replaceAll((day, spans) -> OpeningSpan.common(onEach(day.getDayOfWeek()), spans));
    }
    differing.putAll(holidays);
    return new BusinessHours(zone, hasWeek() ? week : below.week, differing);
  }

  private List<OpeningSpan> onEach(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
