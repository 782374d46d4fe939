package io.foyer.calendars.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.CalendarState;
import io.foyer.calendars.entity.CalendarTroubled;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarRefused;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("MB-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
@SuppressWarnings("NullAway.Init") // made before each test
class CalendarEntriesStoreTest {
  private static final RepId ANA = new RepId("005ana");
  private static final String NAME = "bkg_1-005ana";
  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

  @Parameter Database database;
  @TempDir Path folder;

  private final MovedClock clock = MovedClock.atNoon();
  private CalendarsFixture calendars;

  @BeforeEach
  void wire() {
    calendars = new CalendarsFixture(database, clock, folder);
  }

  @Test
  void writes_a_meeting_once_and_forgets_its_words() {
    calendars.connect(ANA, "work");
    put(NINE);

    calendars.relay();
    calendars.relay();

    assertThat(calendars.calendar.entries).isEqualTo(Map.of(NAME, entry(NINE)));
    List<?> kept =
        database.inTx(
            () ->
                database
                    .em()
                    .createNativeQuery("SELECT id FROM calendar_entries WHERE wanted IS NOT NULL")
                    .getResultList());
    assertThat(kept).isEmpty();
  }

  @Test
  void writes_nothing_for_a_rep_without_a_calendar_or_of_what_was_rolled_back() {
    put(NINE);
    calendars.connect(ANA, "work");
    assertThatThrownBy(
            () ->
                database.inTx(
                    () -> {
                      calendars.entries.put(ANA, entry(NINE));
                      throw new IllegalStateException("rolled back");
                    }))
        .isInstanceOf(IllegalStateException.class);

    calendars.relay();

    assertThat(calendars.calendar.entries).isEmpty();
  }

  @Test
  void moves_and_takes_away_what_it_wrote() {
    calendars.connect(ANA, "work");
    put(NINE);
    calendars.relay();

    put(NINE.plusSeconds(3_600));
    calendars.relay();
    assertThat(calendars.calendar.entries.get(NAME)).isEqualTo(entry(NINE.plusSeconds(3_600)));

    database.inTx(() -> calendars.entries.remove(ANA, "bkg_1"));
    database.inTx(() -> calendars.entries.remove(ANA, "bkg_2"));
    calendars.relay();
    assertThat(calendars.calendar.entries).isEmpty();
  }

  @Test
  void what_is_moved_while_it_is_written_is_written_again() {
    calendars.connect(ANA, "work");
    put(NINE);
    calendars.calendar.meanwhile =
        () -> {
          calendars.calendar.meanwhile = () -> {};
          put(NINE.plusSeconds(3_600));
        };

    calendars.relay();

    assertThat(calendars.calendar.entries.get(NAME)).isEqualTo(entry(NINE.plusSeconds(3_600)));
    assertThat(calendars.shelf().unwritten()).isEmpty();
  }

  @Test
  void tries_again_later_while_the_calendar_is_away() {
    calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarAway("timeout");
    put(NINE);
    calendars.relay();
    assertThat(calendars.shelf().unwritten().get(0).lastError()).isEqualTo("timeout");

    calendars.calendar.trouble = null;
    calendars.relay();
    assertThat(calendars.calendar.entries).as("not before its time").isEmpty();
    clock.moveBy(Duration.ofSeconds(1));
    calendars.relay();

    assertThat(calendars.calendar.entries).hasSize(1);
  }

  @Test
  void gives_a_meeting_up_that_is_over_before_its_calendar_came_back() {
    calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarAway("timeout");
    put(NINE);
    calendars.relay();
    clock.moveBy(Duration.between(clock.instant(), NINE.plus(Duration.ofHours(1))));
    calendars.calendar.trouble = null;
    calendars.relay();

    assertThat(calendars.calendar.entries).isEmpty();
    assertThat(calendars.shelf().unwritten()).isEmpty();
  }

  @Test
  void
      takes_out_what_it_wrote_of_a_meeting_that_moved_and_was_over_before_its_calendar_came_back() {
    calendars.connect(ANA, "work");
    put(NINE.plus(Duration.ofDays(7)));
    calendars.relay();
    calendars.calendar.trouble = new CalendarAway("timeout");
    put(NINE);
    calendars.relay();

    clock.moveBy(Duration.between(clock.instant(), NINE.plus(Duration.ofHours(1))));
    calendars.relay();
    assertThat(calendars.shelf().unwritten()).as("it is to be taken out").hasSize(1);
    calendars.calendar.trouble = null;
    clock.moveBy(Duration.ofDays(1));
    calendars.relay();

    assertThat(calendars.calendar.entries).isEmpty();
    assertThat(calendars.shelf().unwritten()).isEmpty();
  }

  @Test
  void takes_out_what_was_being_written_while_the_meeting_moved() {
    calendars.connect(ANA, "work");
    put(NINE.plus(Duration.ofDays(7)));
    calendars.calendar.meanwhile =
        () -> {
          calendars.calendar.meanwhile =
              () -> {
                throw new CalendarAway("timeout");
              };
          put(NINE);
        };
    calendars.relay();
    assertThat(calendars.calendar.entries).hasSize(1);

    calendars.calendar.meanwhile = () -> {};
    clock.moveBy(Duration.between(clock.instant(), NINE.plus(Duration.ofHours(1))));
    calendars.relay();

    assertThat(calendars.calendar.entries).isEmpty();
  }

  @Test
  void gives_up_a_parked_meeting_that_is_over_and_never_got_there() {
    calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarRefused("status=409");
    put(NINE);
    calendars.relay();
    calendars.relay();
    assertThat(calendars.shelf().unwritten()).as("it is still to come").hasSize(1);

    clock.moveBy(Duration.between(clock.instant(), NINE.plus(Duration.ofHours(1))));
    calendars.relay();

    assertThat(calendars.shelf().unwritten()).isEmpty();
  }

  @Test
  void leaves_a_parked_meeting_that_is_over_to_a_person_where_the_calendar_shows_another_time() {
    calendars.connect(ANA, "work");
    put(NINE.plus(Duration.ofDays(7)));
    calendars.relay();
    calendars.calendar.trouble = new CalendarRefused("status=409");
    put(NINE);
    calendars.relay();
    clock.moveBy(Duration.between(clock.instant(), NINE.plus(Duration.ofHours(1))));
    calendars.relay();
    var parked = calendars.shelf().unwritten();
    assertThat(parked).hasSize(1);

    calendars.calendar.trouble = null;
    calendars.shelf().retry(parked.get(0).id());
    calendars.relay();

    assertThat(calendars.calendar.entries).isEqualTo(Map.of(NAME, entry(NINE)));
  }

  @Test
  void parks_what_the_calendar_refuses_until_a_person_tries_again() {
    var own = calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarRefused("status=409");
    put(NINE);
    calendars.relay();
    calendars.calendar.trouble = null;
    clock.moveBy(Duration.ofHours(1));
    calendars.relay();
    var parked = calendars.shelf().unwritten().get(0);
    assertThat(parked.state()).isEqualTo("PARKED");
    assertThat(calendars.troubled).as("its rep is told").containsExactly(new CalendarTroubled(ANA));
    assertThat(calendars.shelf().parkedOf(own.id())).isEqualTo(1);

    assertThat(calendars.shelf().retry(parked.id())).isTrue();
    calendars.relay();

    assertThat(calendars.calendar.entries).hasSize(1);
    assertThat(calendars.shelf().retry(parked.id())).as("it is written").isFalse();
  }

  @Test
  void a_calendar_that_lets_nobody_in_waits_for_its_rep() {
    var own = calendars.connect(ANA, "work");
    calendars.calendar.trouble = new CalendarClosed("401");
    put(NINE);
    calendars.relay();
    assertThat(calendars.connected().find(own.id()).map(ConnectedCalendar::state))
        .contains(CalendarState.ENDED);

    calendars.calendar.trouble = null;
    calendars.connect(ANA, "work");
    calendars.shelf().retryAllOf(own.id());
    calendars.relay();

    assertThat(calendars.calendar.entries).hasSize(1);
  }

  @Test
  void gives_a_copy_to_one_node_until_its_lease_has_ended() {
    calendars.connect(ANA, "work");
    put(NINE);
    var first = calendars.store().lease();
    assertThat(first).isPresent();
    assertThat(calendars.store().lease()).isEmpty();

    clock.moveBy(EntryStore.LEASE);

    assertThat(calendars.store().lease()).isPresent();
    calendars.store().park(first.get(), "a late word");
    assertThat(calendars.shelf().unwritten().get(0).state()).isEqualTo("WAITING");
  }

  @Test
  void a_calendar_that_is_disconnected_takes_what_waits_with_it() {
    var own = calendars.connect(ANA, "work");
    put(NINE);

    calendars.connected().disconnect(ANA, own.id());
    calendars.relay();

    assertThat(calendars.calendar.entries).isEmpty();
    assertThat(calendars.shelf().unwritten()).isEmpty();
  }

  private void put(Instant start) {
    database.inTx(() -> calendars.entries.put(ANA, entry(start)));
  }

  private static CalendarEntry entry(Instant start) {
    var span = Span.of(start, Duration.ofMinutes(30));
    return new CalendarEntry("bkg_1", span, "Demo", "https://a.example", "", "Zoë", "z@b.example");
  }
}
