package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.OpeningSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hosts and meetings of a week in Berlin. */
final class Diary {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final RepId ANA = new RepId("005a");
  static final RepId BEN = new RepId("005b");

  /** A Monday, 08:00 in Berlin. */
  static final Instant NOW = Instant.parse("2026-11-30T07:00:00Z");

  static final MeetingRules HALF_HOURS = rules(0, 0, 0, 30, 0);

  private Diary() {}

  /** Half an hour each half hour. */
  static MeetingRules rules(int before, int after, int noticeHours, int horizon, int daily) {
    return new MeetingRules(
        Duration.ofMinutes(30),
        Duration.ofMinutes(30),
        Duration.ofMinutes(before),
        Duration.ofMinutes(after),
        Duration.ofHours(noticeHours),
        horizon,
        daily);
  }

  static BusinessHours everyDay(ZoneId zone, int from, int to) {
    var span = new OpeningSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
    var week =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day, day -> List.of(span)));
    return new BusinessHours(zone, week, Map.<LocalDate, List<OpeningSpan>>of());
  }

  static HostTimes berlin(RepId host, Busy... busy) {
    return new HostTimes(host, everyDay(BERLIN, 9, 12), List.of(busy));
  }

  /** In Berlin, on a day of December 2026. */
  static Instant at(int day, int hour, int minute) {
    return LocalDate.of(2026, 12, day).atTime(hour, minute).atZone(BERLIN).toInstant();
  }

  static Span span(int day, int hour, int minute, int minutes) {
    return Span.of(at(day, hour, minute), Duration.ofMinutes(minutes));
  }

  static Span day(int day) {
    return new Span(at(day, 0, 0), at(day + 1, 0, 0));
  }
}
