package io.foyer.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.CalendarService;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every kind of calendar is read and written. Each test begins with an empty calendar. */
@Tag("MB-2")
@Tag("MB-3")
public abstract class CalendarServiceContract {
  protected static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  private static final String NAME = "bkg_1-005000000000001AAA";
  private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Span MEETING = Span.of(NINE, HOUR);
  private static final Span WEEK =
      Span.of(Instant.parse("2026-11-30T00:00:00Z"), Duration.ofDays(7));

  /** What an entry of the owner's is besides its time. */
  protected enum Manner {
    BUSY,
    FREE,
    CANCELLED,
    DECLINED
  }

  protected abstract CalendarService service();

  protected abstract CalendarAccess access();

  /** The same with a password or consent that is not good any more. */
  protected abstract CalendarAccess ended();

  protected abstract void has(Span span, Manner manner);

  protected abstract void hasDay(LocalDate day);

  /** Start by title, of all entries that stand there. */
  protected abstract Map<String, Instant> entries();

  @Test
  void tells_what_keeps_its_owner_busy() {
    has(MEETING, Manner.BUSY);
    has(Span.of(NINE.plus(Duration.ofDays(30)), HOUR), Manner.BUSY);
    hasDay(LocalDate.parse("2026-12-03"));

    assertThat(service().busy(access(), WEEK, MADRID))
        .containsExactlyInAnyOrder(
            MEETING,
            new Span(Instant.parse("2026-12-02T23:00:00Z"), Instant.parse("2026-12-03T23:00:00Z")));
  }

  @Test
  void leaves_out_what_keeps_nobody_busy() {
    for (var manner : List.of(Manner.FREE, Manner.CANCELLED, Manner.DECLINED)) {
      has(MEETING, manner);
    }

    assertThat(service().busy(access(), WEEK, MADRID)).isEmpty();
  }

  @Test
  void writes_an_entry_once_however_often_it_is_told() {
    service().put(access(), NAME, entry(MEETING));
    service().put(access(), NAME, entry(MEETING));

    assertThat(entries()).isEqualTo(Map.of("Demo for Zoë", NINE));
  }

  @Test
  void moves_an_entry_when_it_is_put_again() {
    service().put(access(), NAME, entry(MEETING));
    service().put(access(), NAME, entry(Span.of(NINE.plus(HOUR), HOUR)));

    assertThat(entries()).isEqualTo(Map.of("Demo for Zoë", NINE.plus(HOUR)));
  }

  @Test
  void does_not_take_its_own_entries_for_what_keeps_the_owner_busy() {
    service().put(access(), NAME, entry(MEETING));
    has(Span.of(NINE.plus(Duration.ofHours(3)), HOUR), Manner.BUSY);

    assertThat(service().busy(access(), WEEK, MADRID))
        .containsExactly(Span.of(NINE.plus(Duration.ofHours(3)), HOUR));
  }

  @Test
  void takes_an_entry_away_and_puts_it_back() {
    service().put(access(), NAME, entry(MEETING));

    service().remove(access(), NAME);
    service().remove(access(), NAME);
    assertThat(entries()).isEmpty();

    service().put(access(), NAME, entry(MEETING));
    assertThat(entries()).hasSize(1);
  }

  @Test
  void says_so_when_it_is_not_let_in_any_more() {
    assertThatThrownBy(() -> service().busy(ended(), WEEK, MADRID))
        .isInstanceOf(CalendarClosed.class);
    assertThatThrownBy(() -> service().put(ended(), NAME, entry(MEETING)))
        .isInstanceOf(CalendarClosed.class);
  }

  private static CalendarEntry entry(Span span) {
    return new CalendarEntry(
        "bkg_1",
        span,
        "Demo for Zoë",
        "https://meet.example/1",
        "Notes",
        "Zoë",
        "zoe@acme.example");
  }
}
