package io.foyer.calendars.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarState;
import io.foyer.calendars.entity.CalendarTroubled;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarUnknown;
import io.foyer.calendars.entity.refusal.CalendarsTooMany;
import io.foyer.crm.InMemoryCalendars;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("MB-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
@SuppressWarnings("NullAway.Init") // made before each test
class ConnectedCalendarsStoreTest {
  private static final RepId ANA = new RepId("005ana");
  private static final RepId BEN = new RepId("005ben");
  private static final Span WEEK =
      Span.of(Instant.parse("2026-11-19T00:00:00Z"), Duration.ofDays(7));
  private static final Span MEETING =
      Span.of(Instant.parse("2026-11-20T09:00:00Z"), Duration.ofHours(1));

  @Parameter Database database;
  @TempDir Path folder;

  private final MovedClock clock = MovedClock.atNoon();
  private final InMemoryCalendars crm = new InMemoryCalendars();
  private CalendarsFixture calendars;
  private ConnectedCalendars connected;

  @BeforeEach
  void wire() {
    calendars = new CalendarsFixture(database, clock, folder);
    connected = calendars.connected();
    crm.knows(ANA.value(), ZoneOffset.UTC);
    crm.knows(BEN.value(), ZoneOffset.UTC);
  }

  @Test
  @Tag("MB-3")
  void the_first_calendar_takes_the_meetings_until_another_one_is_chosen_or_it_goes() {
    var first = calendars.connect(ANA, "first");
    clock.moveBy(Duration.ofSeconds(1));
    var second = calendars.connect(ANA, "second");
    assertThat(taking()).isEqualTo(first.id());

    connected.takeMeetings(ANA, second.id());
    assertThat(taking()).isEqualTo(second.id());

    connected.disconnect(ANA, second.id());
    connected.disconnect(ANA, second.id());
    assertThat(taking()).isEqualTo(first.id());
  }

  @Test
  @Tag("SEC-1")
  void nobody_sees_or_touches_those_of_another() {
    var own = calendars.connect(ANA, "work");

    assertThat(connected.of(List.of(BEN))).isEmpty();
    assertThat(connected.disconnect(BEN, own.id())).isEmpty();
    assertThatThrownBy(() -> connected.takeMeetings(BEN, own.id()))
        .isInstanceOf(CalendarUnknown.class);
    assertThat(connected.of(List.of(ANA))).hasSize(1);
  }

  @Test
  @Tag("PR-4")
  void notes_who_connected_and_disconnected_which() {
    var own = calendars.connect(ANA, "work");
    connected.disconnect(BEN, own.id());
    connected.disconnect(ANA, own.id());
    connected.disconnect(ANA, own.id());

    assertThat(PlatformFixture.audited(database))
        .filteredOn(entry -> entry.endsWith(own.id()))
        .containsExactly(
            "005ana calendar.connected " + own.id(), "005ana calendar.disconnected " + own.id());
  }

  @Test
  @Tag("SEC-1")
  void keeps_a_secret_sealed_for_its_calendar_alone() {
    var own = calendars.connect(ANA, "work");
    var other = calendars.connect(ANA, "home");

    var row = "SELECT secret FROM connected_calendars WHERE id = '" + own.id() + "'";
    List<?> stored = database.inTx(() -> database.em().createNativeQuery(row).getResultList());
    assertThat(String.valueOf(stored.get(0))).startsWith("one:").doesNotContain("secret");
    assertThat(calendars.secrets.open(own.id(), own.sealedSecret())).isEqualTo("secret of work");
    assertThatThrownBy(() -> calendars.secrets.open(other.id(), own.sealedSecret()))
        .isInstanceOf(CalendarClosed.class);
  }

  @Test
  @Tag("SEC-1")
  void seals_anew_with_the_newest_key_when_a_calendar_answers() {
    var own = calendars.connect(ANA, "work");

    calendars.useKeys("second", "one");
    connected.answered(own);
    calendars.useKeys("second");

    var now = connected.find(own.id()).orElseThrow();
    assertThat(calendars.secrets.open(now.id(), now.sealedSecret())).isEqualTo("secret of work");
  }

  @Test
  void connecting_again_renews_the_secret_of_what_is_there() {
    var own = calendars.connect(ANA, "work");
    connected.failed(own, new CalendarClosed("401"));

    connected.connect(ANA, CalendarsFixture.place("work"), "new secret");

    var now = connected.of(List.of(ANA)).get(0);
    assertThat(now.id()).isEqualTo(own.id());
    assertThat(now.state()).isEqualTo(CalendarState.ANSWERS);
    assertThat(calendars.secrets.open(now.id(), now.sealedSecret())).isEqualTo("new secret");
  }

  @Test
  void five_are_enough() {
    for (int i = 0; i < 5; i++) {
      calendars.connect(ANA, "calendar" + i);
    }

    assertThatThrownBy(() -> calendars.connect(ANA, "more")).isInstanceOf(CalendarsTooMany.class);
  }

  @Test
  void what_all_calendars_hold_keeps_a_rep_busy() {
    calendars.connect(ANA, "work");
    calendars.calendar.busy.add(MEETING);
    var lunch = Span.of(Instant.parse("2026-11-20T12:00:00Z"), Duration.ofHours(1));
    crm.has(ANA.value(), lunch.start(), lunch.end());

    var busy = calendars.reading(crm).of(List.of(ANA, BEN), WEEK);

    assertThat(busy.get(ANA)).containsExactlyInAnyOrder(MEETING, lunch);
    assertThat(busy.get(BEN)).isEmpty();
  }

  @Test
  void a_rep_whose_calendar_does_not_answer_is_left_out_and_told() {
    var own = calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarAway("timeout");

    assertThat(calendars.reading(crm).of(List.of(ANA, BEN), WEEK)).containsOnlyKeys(BEN);

    var away = connected.find(own.id()).orElseThrow();
    assertThat(away.state()).isEqualTo(CalendarState.AWAY);
    assertThat(away.problem()).contains("calendar.away");
    assertThat(away.failingSince()).contains(clock.instant());
    assertThat(connected.failing()).isEqualTo(1);

    calendars.calendar.trouble = null;
    assertThat(calendars.reading(crm).of(List.of(ANA), WEEK)).containsKey(ANA);
    assertThat(connected.find(own.id()).map(ConnectedCalendar::state))
        .contains(CalendarState.ANSWERS);
  }

  @Test
  void an_answer_for_which_nobody_waits_any_more_is_no_sign_of_health() {
    var own = calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarAway("too slow");
    calendars.reading(crm).of(List.of(ANA), WEEK);
    calendars.calendar.trouble = null;
    var away = connected.find(own.id()).orElseThrow();

    assertThat(calendars.one.busy(away, WEEK, ZoneOffset.UTC, () -> false)).isPresent();

    assertThat(connected.find(own.id()).map(ConnectedCalendar::state)).contains(CalendarState.AWAY);
  }

  @Test
  void a_calendar_that_lets_nobody_in_is_not_asked_again() {
    calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarClosed("401");
    var reading = calendars.reading(crm);

    reading.of(List.of(ANA), WEEK);
    reading.of(List.of(ANA), WEEK);

    assertThat(calendars.calendar.questions).isEqualTo(1);
    assertThat(calendars.troubled).as("its rep is told").containsExactly(new CalendarTroubled(ANA));
  }

  private String taking() {
    return connected.of(List.of(ANA)).stream()
        .filter(ConnectedCalendar::takesMeetings)
        .map(ConnectedCalendar::id)
        .reduce((one, other) -> one + "," + other)
        .orElse("");
  }
}
