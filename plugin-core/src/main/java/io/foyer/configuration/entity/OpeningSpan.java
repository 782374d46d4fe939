package io.foyer.configuration.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A time of day at which it is open: {@code from} up to, not including, {@code to}.
 *
 * @param to midnight means the end of the day
 */
public record OpeningSpan(LocalTime from, LocalTime to) {

  /** The times that are in some of the one and in some of the other. */
  static List<OpeningSpan> common(List<OpeningSpan> some, List<OpeningSpan> others) {
    return some.stream()
        .flatMap(span -> others.stream().flatMap(other -> span.common(other).stream()))
        .toList();
  }

  private Optional<OpeningSpan> common(OpeningSpan other) {
    LocalTime begins = from.isAfter(other.from) ? from : other.from;
    OpeningSpan shorter = endsBefore(other) ? this : other;
    LocalTime ends = shorter.to;
    return shorter.endsWithTheDay() || begins.isBefore(ends)
        ? Optional.of(new OpeningSpan(begins, ends))
        : Optional.empty();
  }

  private boolean endsBefore(OpeningSpan other) {
    return other.endsWithTheDay() || (!endsWithTheDay() && to.isBefore(other.to));
  }

  boolean covers(Instant at, LocalDate date, ZoneId zone) {
    return !at.isBefore(start(date, zone)) && at.isBefore(end(date, zone));
  }

  // Through the zone, so that a day with a changed clock is as long as it really is.
  Instant start(LocalDate date, ZoneId zone) {
    return date.atTime(from).atZone(zone).toInstant();
  }

  private Instant end(LocalDate date, ZoneId zone) {
    return endsWithTheDay()
        ? date.plusDays(1).atStartOfDay(zone).toInstant()
        : date.atTime(to).atZone(zone).toInstant();
  }

  private boolean endsWithTheDay() {
    return to.equals(LocalTime.MIDNIGHT);
  }
}
