package io.foyer.meetings.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.calendars.entity.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the rules of a type are, around both edges of summer time. */
@Tag("MB-2")
class ClockChangeTest {
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "America/St_Johns",
          "America/Santiago",
          "Europe/Berlin",
          "Europe/Dublin",
          "Australia/Adelaide",
          "Australia/Lord_Howe",
          "Pacific/Chatham",
          "Africa/Cairo",
          "Africa/Casablanca");

  private final Random random = new Random(11);

  /** The next two changes of each zone, and the day that Apia left out. */
  static Stream<Arguments> edges() {
    var edges = new ArrayList<Arguments>();
    for (String name : ZONES) {
      var rules = ZoneId.of(name).getRules();
      var first = rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
      edges.add(Arguments.of(name, first.getInstant()));
      edges.add(Arguments.of(name, rules.nextTransition(first.getInstant()).getInstant()));
    }
    edges.add(Arguments.of("Pacific/Apia", Instant.parse("2011-12-30T10:00:00Z")));
    return edges.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("edges")
  void keeps_hours_notice_and_horizon_by_the_clock_on_the_wall(String name, Instant change) {
    var zone = ZoneId.of(name);
    var host = new HostTimes(Diary.ANA, Diary.everyDay(zone, 1, 17), List.of());
    for (int round = 0; round < 40; round++) {
      Instant now = change.minus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
      MeetingRules rules = rules();
      var asked = Span.of(now.minus(Duration.ofDays(1)), Duration.ofDays(10));
      LocalDate last = now.atZone(zone).toLocalDate().plusDays(rules.horizon());

      assertThat(host.free(rules, asked, now))
          .isSorted()
          .doesNotHaveDuplicates()
          .allSatisfy(
              start -> {
                var begins = start.atZone(zone);
                var ends = start.plus(rules.length()).atZone(zone);
                assertThat(begins.toLocalTime()).isBetween(LocalTime.of(1, 0), LocalTime.of(17, 0));
                assertThat(ends.toLocalTime()).isBeforeOrEqualTo(LocalTime.of(17, 0));
                assertThat(ends.toLocalDate()).isEqualTo(begins.toLocalDate());
                assertThat(begins.toLocalDate()).isBeforeOrEqualTo(last);
                assertThat(start).isAfterOrEqualTo(now.plus(rules.notice()));
                assertThat(host.offers(rules, start, now)).isTrue();
              });
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("edges")
  void withholds_nothing_of_a_day_in_the_office(String name, Instant change) {
    var zone = ZoneId.of(name);
    var host = new HostTimes(Diary.ANA, Diary.everyDay(zone, 9, 17), List.of());
    Instant now = change.minus(Duration.ofDays(3));
    LocalDate today = now.atZone(zone).toLocalDate();
    for (LocalDate day = today.plusDays(1); day.isBefore(today.plusDays(7)); day = next(day)) {
      var whole =
          new Span(day.atStartOfDay(zone).toInstant(), next(day).atStartOfDay(zone).toInstant());
      var exists = day.atTime(9, 0).atZone(zone).toLocalDate().equals(day);

      assertThat(host.free(Diary.HALF_HOURS, whole, now)).as("%s", day).hasSize(exists ? 16 : 0);
    }
  }

  @Test
  void keeps_what_is_booked_at_its_moment_when_a_zone_gets_other_rules() {
    Moved.rules = ZoneRules.of(ZoneOffset.ofHours(2));
    var zone = Moved.zone();
    Instant now = Instant.parse("2026-11-30T00:00:00Z");
    Instant nine = Instant.parse("2026-12-01T07:00:00Z");
    var booked = Busy.booking(Span.of(nine, Duration.ofMinutes(30)), Diary.HALF_HOURS);
    var host = new HostTimes(Diary.ANA, Diary.everyDay(zone, 9, 12), List.of(booked));
    var day = Span.of(Instant.parse("2026-12-01T00:00:00Z"), Duration.ofHours(20));
    assertThat(host.free(Diary.HALF_HOURS, day, now)).hasSize(5).first().isEqualTo(half(nine, 1));

    Moved.rules = ZoneRules.of(ZoneOffset.ofHours(3));
    var anew = new HostTimes(Diary.ANA, Diary.everyDay(zone, 9, 12), List.of(booked));

    assertThat(anew.free(Diary.HALF_HOURS, day, now))
        .as("nine is an hour earlier now, and what was at nine is at ten")
        .containsExactly(
            half(nine, -2), half(nine, -1), half(nine, 1), half(nine, 2), half(nine, 3));
  }

  private MeetingRules rules() {
    return new MeetingRules(
        Duration.ofMinutes(15L * (1 + random.nextInt(4))),
        Duration.ofMinutes(5L * (1 + random.nextInt(6))),
        Duration.ofMinutes(5L * random.nextInt(3)),
        Duration.ofMinutes(5L * random.nextInt(3)),
        Duration.ofMinutes(30L * random.nextInt(96)),
        random.nextInt(5),
        0);
  }

  private static Instant half(Instant from, int hours) {
    return from.plus(Duration.ofMinutes(30L * hours));
  }

  private static LocalDate next(LocalDate day) {
    return day.plusDays(1);
  }

  /** A country whose parliament decides about the clock. */
  private static final class Moved extends ZoneRulesProvider {
    private static final List<String> NAMES = List.of("Test/Moved");
    static volatile ZoneRules rules = ZoneRules.of(ZoneOffset.UTC);

    static {
      registerProvider(new Moved());
    }

    static ZoneId zone() {
      return ZoneId.of(NAMES.get(0));
    }

    @Override
    protected Set<String> provideZoneIds() {
      return Set.copyOf(NAMES);
    }

    @Override
    @SuppressWarnings("NullAway") // null says: not to be kept
    protected ZoneRules provideRules(String zone, boolean forCaching) {
      return forCaching ? null : rules;
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
      return new TreeMap<>(Map.of("now", rules));
    }
  }
}
