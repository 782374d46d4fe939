package io.foyer.meetings.entity;

import static io.foyer.meetings.entity.Diary.ANA;
import static io.foyer.meetings.entity.Diary.BERLIN;
import static io.foyer.meetings.entity.Diary.HALF_HOURS;
import static io.foyer.meetings.entity.Diary.NOW;
import static io.foyer.meetings.entity.Diary.at;
import static io.foyer.meetings.entity.Diary.berlin;
import static io.foyer.meetings.entity.Diary.day;
import static io.foyer.meetings.entity.Diary.rules;
import static io.foyer.meetings.entity.Diary.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.OpeningSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MB-2")
class HostTimesTest {

  @Test
  void takes_what_is_busy_out_of_the_hours() {
    var host = berlin(ANA, Busy.entry(span(1, 9, 45, 30)), Busy.entry(span(1, 11, 0, 30)));

    assertThat(host.free(HALF_HOURS, day(1), NOW))
        .containsExactly(at(1, 9, 0), at(1, 10, 30), at(1, 11, 30));
  }

  @Test
  void keeps_free_before_and_after_on_the_side_that_is_meant() {
    var before = berlin(ANA, Busy.entry(span(1, 10, 0, 30)));

    assertThat(before.free(rules(30, 0, 0, 30, 0), day(1), NOW))
        .as("half an hour before each meeting")
        .containsExactly(at(1, 9, 0), at(1, 9, 30), at(1, 11, 0), at(1, 11, 30));
    assertThat(before.free(rules(0, 30, 0, 30, 0), day(1), NOW))
        .as("half an hour after each meeting")
        .containsExactly(at(1, 9, 0), at(1, 10, 30), at(1, 11, 0), at(1, 11, 30));
  }

  @Test
  void lets_the_longer_free_time_of_two_neighbours_count() {
    var type = rules(15, 15, 0, 30, 0);
    var host = berlin(ANA, Busy.booking(span(1, 9, 0, 30), rules(0, 30, 0, 30, 0)));

    assertThat(host.free(type, day(1), NOW)).first().isEqualTo(at(1, 10, 0));
  }

  @Test
  void sees_what_lies_just_outside_of_what_is_asked() {
    var host = berlin(ANA, Busy.entry(span(1, 9, 30, 30)));
    var asked = new Span(at(1, 10, 0), at(1, 11, 0));

    assertThat(host.free(rules(15, 0, 0, 30, 0), asked, NOW)).containsExactly(at(1, 10, 30));
  }

  @Test
  void keeps_notice_and_horizon() {
    assertThat(berlin(ANA).free(rules(0, 0, 26, 1, 0), new Span(NOW, at(9, 0, 0)), NOW))
        .as("from tomorrow 10:00 to the end of tomorrow")
        .containsExactly(at(1, 10, 0), at(1, 10, 30), at(1, 11, 0), at(1, 11, 30));
  }

  @Test
  void offers_nothing_more_on_a_day_that_is_full() {
    var host =
        berlin(ANA, Busy.booking(span(1, 9, 0, 30), HALF_HOURS), Busy.entry(span(2, 9, 0, 30)));
    var once = rules(0, 0, 0, 30, 1);

    assertThat(host.free(once, day(1), NOW)).isEmpty();
    assertThat(host.free(once, day(2), NOW)).as("a calendar's entry does not count").hasSize(5);
  }

  @Test
  void lets_a_day_of_its_own_replace_the_week() {
    var late = new OpeningSpan(LocalTime.of(18, 0), LocalTime.of(19, 0));
    var week = Diary.everyDay(BERLIN, 9, 12).week();
    var days =
        Map.of(
            LocalDate.of(2026, 12, 1), List.of(late),
            LocalDate.of(2026, 12, 2), List.<OpeningSpan>of());
    var host = new HostTimes(ANA, new BusinessHours(BERLIN, week, days), List.of());

    assertThat(host.free(HALF_HOURS, day(1), NOW)).containsExactly(at(1, 18, 0), at(1, 18, 30));
    assertThat(host.free(HALF_HOURS, day(2), NOW)).isEmpty();
  }

  @Test
  void counts_days_and_not_hours_over_a_change_of_the_clock() {
    var host = berlin(ANA);
    var saturday = Instant.parse("2027-03-27T22:30:00Z");
    var asked = Span.of(saturday, Duration.ofDays(5));

    assertThat(host.free(rules(0, 0, 10, 1, 0), asked, saturday))
        .as("ten real hours after 23:30 it is 10:30 on Sunday, and Sunday is the last day")
        .containsExactly(
            Instant.parse("2027-03-28T08:30:00Z"),
            Instant.parse("2027-03-28T09:00:00Z"),
            Instant.parse("2027-03-28T09:30:00Z"));
  }

  @Test
  @Tag("SEC-1")
  void bears_an_entry_of_a_thousand_years() {
    var host =
        berlin(ANA, Busy.entry(new Span(Instant.EPOCH, Instant.parse("3000-01-01T00:00:00Z"))));

    assertThat(host.free(HALF_HOURS, day(1), NOW)).isEmpty();
  }

  @Test
  void offers_what_can_be_booked_and_nothing_else() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var host = berlin(ANA, entries(random));
      var type = rules(random.nextInt(4) * 10, random.nextInt(4) * 10, 2, 7, random.nextInt(3));
      var listed = host.free(type, new Span(NOW, at(9, 0, 0)), NOW);
      for (Instant start = at(1, 8, 0); start.isBefore(at(3, 0, 0)); start = later(start)) {
        assertThat(host.offers(type, start, NOW)).isEqualTo(listed.contains(start));
      }
    }
  }

  private static Instant later(Instant start) {
    return start.plus(Duration.ofMinutes(15));
  }

  private static Busy[] entries(Random random) {
    var busy = new ArrayList<Busy>();
    for (int i = 0; i < 6; i++) {
      var span = span(1 + random.nextInt(3), 8 + random.nextInt(5), random.nextInt(60), 20);
      busy.add(random.nextBoolean() ? Busy.entry(span) : Busy.booking(span, HALF_HOURS));
    }
    return busy.toArray(Busy[]::new);
  }
}
