package io.foyer.meetings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.OpeningSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("MB-2")
class WallClockTest {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  @ParameterizedTest(name = "{0} {1}, {2} to {3}: {4}")
  @CsvSource({
    "America/New_York, 2026-03-07, 09:00, 17:00, 16, 2026-03-07T14:00:00Z",
    "America/New_York, 2026-03-08, 09:00, 17:00, 16, 2026-03-08T13:00:00Z",
    "America/New_York, 2026-10-31, 09:00, 17:00, 16, 2026-10-31T13:00:00Z",
    "America/New_York, 2026-11-01, 09:00, 17:00, 16, 2026-11-01T14:00:00Z",
    "America/New_York, 2026-03-07, 00:00, 04:00, 8, 2026-03-07T05:00:00Z",
    "America/New_York, 2026-03-08, 00:00, 04:00, 6, 2026-03-08T05:00:00Z",
    "America/New_York, 2026-11-01, 00:00, 04:00, 10, 2026-11-01T04:00:00Z",
    "America/New_York, 2026-03-08, 00:00, 00:00, 46, 2026-03-08T05:00:00Z",
    "America/New_York, 2026-10-31, 00:00, 00:00, 48, 2026-10-31T04:00:00Z",
    "America/New_York, 2026-11-01, 00:00, 00:00, 50, 2026-11-01T04:00:00Z",
    "America/New_York, 2026-03-08, 02:30, 03:30, 1, 2026-03-08T07:00:00Z",
    "America/New_York, 2026-03-08, 01:30, 02:30, 1, 2026-03-08T06:30:00Z",
    "America/New_York, 2026-11-01, 01:00, 02:00, 4, 2026-11-01T05:00:00Z",
    "Australia/Lord_Howe, 2026-10-04, 00:00, 00:00, 47, 2026-10-03T13:30:00Z",
    "Australia/Lord_Howe, 2026-04-05, 00:00, 00:00, 49, 2026-04-04T13:00:00Z",
    "Australia/Lord_Howe, 2026-10-04, 00:00, 06:00, 11, 2026-10-03T13:30:00Z",
    "Africa/Cairo, 2026-04-24, 00:00, 00:00, 46, 2026-04-23T22:00:00Z",
    "Africa/Cairo, 2026-10-29, 00:00, 00:00, 50, 2026-10-28T21:00:00Z",
    "Africa/Cairo, 2026-10-30, 00:00, 00:00, 48, 2026-10-29T22:00:00Z",
    "Asia/Kathmandu, 2026-10-04, 09:00, 10:00, 2, 2026-10-04T03:15:00Z",
    "Europe/Berlin, 2028-02-29, 09:00, 10:00, 2, 2028-02-29T08:00:00Z"
  })
  void keeps_the_window_of_the_wall_clock_where_clocks_change(
      ZoneId zone, LocalDate day, LocalTime from, LocalTime to, int count, Instant first) {
    List<Instant> starts = starts(zone, day, from, to);

    assertThat(starts).hasSize(count).doesNotHaveDuplicates().isSorted();
    assertThat(starts.get(0)).isEqualTo(first);
  }

  @ParameterizedTest(name = "{0} {1}, {2} to {3}")
  @CsvSource({
    "America/New_York, 2026-03-08, 02:00, 03:00",
    "America/New_York, 2026-03-08, 02:00, 02:30",
    "Pacific/Apia, 2011-12-30, 09:00, 17:00"
  })
  void offers_nothing_at_a_time_that_does_not_exist(
      ZoneId zone, LocalDate day, LocalTime from, LocalTime to) {
    assertThat(starts(zone, day, from, to)).isEmpty();
  }

  @Test
  void offers_both_of_a_time_that_comes_twice() {
    var newYork = ZoneId.of("America/New_York");

    assertThat(starts(newYork, LocalDate.of(2026, 11, 1), LocalTime.of(1, 0), LocalTime.of(1, 30)))
        .containsExactly(
            Instant.parse("2026-11-01T05:00:00Z"), Instant.parse("2026-11-01T06:00:00Z"));
  }

  static Stream<String> zones() {
    return Stream.of(
        "America/New_York",
        "America/St_Johns",
        "America/Santiago",
        "Europe/Berlin",
        "Europe/Dublin",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Australia/Adelaide",
        "Pacific/Apia",
        "Pacific/Chatham",
        "Africa/Cairo",
        "Africa/Casablanca");
  }

  /** Every day of three years has both edges of every zone among them. */
  @ParameterizedTest
  @MethodSource("zones")
  void never_leaves_the_window_on_any_day_of_three_years(String name) {
    var zone = ZoneId.of(name);
    var day = LocalDate.of(2026, 1, 1);
    for (; day.getYear() < 2029; day = day.plusDays(1)) {
      for (Instant start : starts(zone, day, LocalTime.of(1, 0), LocalTime.of(17, 0))) {
        var wall = start.atZone(zone);
        assertThat(wall.toLocalDate()).isEqualTo(day);
        assertThat(wall.toLocalTime()).isBetween(LocalTime.of(1, 0), LocalTime.of(16, 59));
      }
      assertThat(starts(zone, day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
          .as("%s on %s: offices are open eight hours", zone, day)
          .hasSize(16)
          .first()
          .isEqualTo(day.atTime(9, 0).atZone(zone).toInstant());
    }
  }

  private static List<Instant> starts(ZoneId zone, LocalDate day, LocalTime from, LocalTime to) {
    return WallClock.starts(day, new OpeningSpan(from, to), zone, HALF_HOUR, HALF_HOUR);
  }
}
