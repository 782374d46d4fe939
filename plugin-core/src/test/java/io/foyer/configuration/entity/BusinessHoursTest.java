package io.foyer.configuration.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-2")
class BusinessHoursTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final List<OpeningSpan> WORK =
      List.of(
          new OpeningSpan(LocalTime.of(9, 0), LocalTime.of(12, 30)),
          new OpeningSpan(LocalTime.of(14, 0), LocalTime.of(18, 0)));
  private static final List<OpeningSpan> ALL_DAY =
      List.of(new OpeningSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

  // Wednesday, 18 November 2026; Madrid is an hour ahead of UTC.
  private final BusinessHours hours =
      new BusinessHours(
          MADRID,
          Map.of(DayOfWeek.WEDNESDAY, WORK, DayOfWeek.THURSDAY, WORK),
          Set.of(LocalDate.parse("2026-11-19")));

  @Test
  void opens_and_closes_by_the_clock_of_its_zone() {
    assertThat(hours.isOpen(Instant.parse("2026-11-18T07:59:59Z"))).isFalse();
    assertThat(hours.isOpen(Instant.parse("2026-11-18T08:00:00Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-11-18T11:29:59Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-11-18T11:30:00Z"))).isFalse();
    assertThat(hours.isOpen(Instant.parse("2026-11-18T13:00:00Z"))).isTrue();
  }

  @Test
  void stays_closed_on_a_holiday() {
    assertThat(hours.isOpen(Instant.parse("2026-11-19T10:00:00Z"))).isFalse();
  }

  @Test
  void names_the_next_opening_beyond_holidays() {
    assertThat(hours.nextOpening(Instant.parse("2026-11-18T12:00:00Z")))
        .contains(Instant.parse("2026-11-18T13:00:00Z"));
    assertThat(hours.nextOpening(Instant.parse("2026-11-18T18:00:00Z")))
        .contains(Instant.parse("2026-11-25T08:00:00Z"));
  }

  @Test
  void is_open_to_the_last_moment_of_a_whole_day() {
    var always = new BusinessHours(MADRID, Map.of(DayOfWeek.WEDNESDAY, ALL_DAY), Set.of());

    assertThat(always.isOpen(Instant.parse("2026-11-17T23:00:00Z"))).isTrue();
    assertThat(always.isOpen(Instant.parse("2026-11-18T22:59:59.999Z"))).isTrue();
    assertThat(always.isOpen(Instant.parse("2026-11-18T23:00:00Z"))).isFalse();
  }

  @Test
  void is_open_all_of_the_day_that_has_25_hours() {
    var sunday = new BusinessHours(MADRID, Map.of(DayOfWeek.SUNDAY, ALL_DAY), Set.of());

    assertThat(sunday.isOpen(Instant.parse("2026-10-24T22:00:00Z"))).isTrue();
    assertThat(sunday.isOpen(Instant.parse("2026-10-25T22:59:59Z"))).isTrue();
    assertThat(sunday.isOpen(Instant.parse("2026-10-25T23:00:00Z"))).isFalse();
  }

  @Test
  void never_opens_when_nothing_was_ever_read() {
    assertThat(BusinessHours.closed().nextOpening(Instant.EPOCH)).isEmpty();
  }
}
