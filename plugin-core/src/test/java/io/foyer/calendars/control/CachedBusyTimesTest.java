package io.foyer.calendars.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.crm.InMemoryCalendars;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MB-2")
class CachedBusyTimesTest {
  private static final RepId ANA = new RepId("005ana");
  private static final RepId BEN = new RepId("005ben");
  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
  private static final Span MEETING = Span.of(NINE, Duration.ofHours(1));
  private static final Span WEEK =
      Span.of(Instant.parse("2026-11-19T00:00:00Z"), Duration.ofDays(7));
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MovedClock clock = MovedClock.atNoon();
  private final InMemoryCalendars crm = new InMemoryCalendars();
  private final CachedBusyTimes times = new CachedBusyTimes();
  private final List<Runnable> later = new ArrayList<>();

  @BeforeEach
  void wire() {
    crm.knows(ANA.value(), ZoneOffset.UTC);
    crm.knows(BEN.value(), ZoneOffset.UTC);
    times.reading = CalendarsFixture.readingOnly(crm);
    times.clock = clock;
    times.executor = later::add;
  }

  @Test
  void tells_what_keeps_each_busy_within_the_time_asked_about() {
    crm.has(ANA.value(), NINE, NINE.plus(Duration.ofHours(1)));
    crm.has(ANA.value(), NINE.plus(Duration.ofDays(20)), NINE.plus(Duration.ofDays(21)));

    assertThat(times.busy(List.of(ANA, BEN), WEEK))
        .isEqualTo(Map.of(ANA, List.of(MEETING), BEN, List.of()));
  }

  @Test
  void knows_what_it_has_just_asked_though_time_goes_on_meanwhile() {
    times.clock = clock.going(Duration.ofMillis(1));

    var sinceLongAgo = new Span(Instant.EPOCH, MEETING.end());
    assertThat(times.busy(List.of(ANA), sinceLongAgo)).containsKey(ANA);
    assertThat(times.busyNow(List.of(ANA), sinceLongAgo)).containsKey(ANA);
  }

  @Test
  void leaves_out_who_has_a_calendar_that_does_not_answer() {
    crm.isAway(true);

    assertThat(times.busy(List.of(ANA), WEEK)).isEmpty();
    assertThat(times.busy(List.of(new RepId("005stranger")), WEEK)).isEmpty();
  }

  @Test
  void asks_twice_a_minute_however_often_it_is_asked() {
    for (int seconds = 0; seconds < 180; seconds++) {
      times.busy(List.of(ANA), WEEK);
      later.forEach(Runnable::run);
      times.busyNow(List.of(ANA), WEEK);
      later.clear();
      clock.moveBy(SECOND);
    }

    assertThat(crm.questions()).isBetween(4, 6);
  }

  @Test
  void answers_what_it_knows_while_it_asks_anew_but_nothing_older_than_a_minute() {
    times.busy(List.of(ANA), WEEK);
    crm.has(ANA.value(), NINE, NINE.plus(Duration.ofHours(1)));

    clock.moveBy(Duration.ofSeconds(31));
    assertThat(times.busy(List.of(ANA), WEEK).get(ANA)).isEmpty();
    assertThat(later).hasSize(1);
    times.busy(List.of(ANA), WEEK);
    assertThat(later).as("it is being asked already").hasSize(1);
    later.get(0).run();
    assertThat(times.busy(List.of(ANA), WEEK).get(ANA)).containsExactly(MEETING);

    crm.isEmpty();
    clock.moveBy(Duration.ofSeconds(61));
    assertThat(times.busy(List.of(ANA), WEEK).get(ANA)).isEmpty();
  }

  @Test
  void asks_anew_for_a_time_that_is_about_to_be_given() {
    times.busy(List.of(ANA), WEEK);
    crm.has(ANA.value(), NINE, NINE.plus(Duration.ofHours(1)));
    clock.moveBy(Duration.ofSeconds(6));

    assertThat(times.busyNow(List.of(ANA), WEEK).get(ANA)).containsExactly(MEETING);

    crm.isEmpty();
    clock.moveBy(Duration.ofSeconds(6));
    assertThat(times.busyNow(List.of(ANA), WEEK).get(ANA))
        .as("twice is enough")
        .containsExactly(MEETING);
  }

  @Test
  void does_without_a_calendar_that_was_there_a_moment_ago() {
    times.busy(List.of(ANA), WEEK);
    crm.isAway(true);
    clock.moveBy(Duration.ofSeconds(10));
    assertThat(times.busyNow(List.of(ANA), WEEK)).containsKey(ANA);

    clock.moveBy(Duration.ofSeconds(51));
    assertThat(times.busy(List.of(ANA), WEEK)).isEmpty();
  }

  @Test
  void asks_once_also_for_who_looks_from_long_ago_on() {
    crm.has(ANA.value(), NINE, NINE.plus(Duration.ofHours(1)));
    var month = Span.of(WEEK.start().minus(Duration.ofDays(14)), Duration.ofDays(30));

    for (int looks = 0; looks < 3; looks++) {
      assertThat(times.busy(List.of(ANA), month).get(ANA)).containsExactly(MEETING);
      clock.moveBy(SECOND);
    }
    assertThat(crm.questions()).isEqualTo(1);
  }

  @Test
  void looks_further_ahead_when_somebody_does() {
    var spring = Span.of(Instant.parse("2027-03-01T00:00:00Z"), Duration.ofDays(7));
    crm.has(ANA.value(), spring.start(), spring.end());
    times.busy(List.of(ANA), WEEK);

    assertThat(times.busy(List.of(ANA), spring).get(ANA)).containsExactly(spring);
    times.busy(List.of(ANA), WEEK);
    assertThat(crm.questions()).isEqualTo(2);
  }

  @Test
  void many_at_once_share_one_question() throws InterruptedException {
    var asked = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    times.reading =
        CalendarsFixture.readingOnly(
            (users, from, to) -> {
              asked.countDown();
              await(answered);
              return crm.of(users, from, to);
            });
    var all =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> times.busy(List.of(ANA), WEEK)))
            .toList();
    await(asked);
    answered.countDown();

    assertThat(all).allSatisfy(each -> assertThat(each.join()).containsKey(ANA));
    assertThat(crm.questions()).isEqualTo(1);
  }

  @Test
  void keeps_no_answer_of_calendars_that_were_asked_before_others_were_connected() {
    times.busy(List.of(ANA), WEEK);
    clock.moveBy(Duration.ofSeconds(31));
    times.busy(List.of(ANA), WEEK);
    times.forget(ANA);
    later.forEach(Runnable::run);

    var before = crm.questions();
    times.busy(List.of(ANA), WEEK);
    assertThat(crm.questions()).isEqualTo(before + 1);
  }

  @Test
  void forgets_a_rep_whose_calendars_are_others_now() {
    times.busy(List.of(ANA), WEEK);
    crm.has(ANA.value(), NINE, NINE.plus(Duration.ofHours(1)));

    times.forget(ANA);

    assertThat(times.busy(List.of(ANA), WEEK).get(ANA)).containsExactly(MEETING);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
