package io.foyer.meetings.entity;

import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.OpeningSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * What the clock on the wall shows, in moments.
 *
 * <p>A time that the clock jumps over begins where it lands; of a time that comes twice the first
 * begins a window and the second ends it. So a window is never shorter or longer than people in its
 * zone see it, and no slot lies outside it.
 */
final class WallClock {
  private WallClock() {}

  /** The window as it really passes on that day; nothing where the day or the window is missing. */
  static List<Span> window(LocalDate day, OpeningSpan window, ZoneId zone) {
    Instant start = moment(day.atTime(window.from()), zone, false);
    Instant end =
        untilMidnight(window)
            ? day.plusDays(1).atStartOfDay(zone).toInstant()
            : moment(day.atTime(window.to()), zone, true);
    return start.isBefore(end) ? List.of(new Span(start, end)) : List.of();
  }

  /**
   * Where meetings can begin, one step after the other from the window's start.
   *
   * @param step more than nothing
   */
  static List<Instant> starts(
      LocalDate day, OpeningSpan window, ZoneId zone, Duration length, Duration step) {
    List<Instant> starts = new ArrayList<>();
    for (Span span : window(day, window, zone)) {
      Instant at = span.start();
      for (; !at.plus(length).isAfter(span.end()); at = at.plus(step)) {
        if (shows(at.atZone(zone), day, window)) {
          starts.add(at);
        }
      }
    }
    return starts;
  }

  // Drops strays of a window that lies within a gap or an overlap, and of a day that does not
  // exist.
  private static boolean shows(ZonedDateTime wall, LocalDate day, OpeningSpan window) {
    LocalTime time = wall.toLocalTime();
    return wall.toLocalDate().equals(day)
        && !time.isBefore(window.from())
        && (untilMidnight(window) || time.isBefore(window.to()));
  }

  private static Instant moment(LocalDateTime wall, ZoneId zone, boolean later) {
    ZoneOffsetTransition change = zone.getRules().getTransition(wall);
    if (change != null && change.isGap()) {
      return change.getInstant();
    }
    ZonedDateTime first = wall.atZone(zone);
    return (later ? first.withLaterOffsetAtOverlap() : first).toInstant();
  }

  private static boolean untilMidnight(OpeningSpan window) {
    return window.to().equals(LocalTime.MIDNIGHT);
  }
}
