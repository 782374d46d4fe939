package io.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.control.CrmCalendars;
import io.foyer.crm.entity.CrmCalendar;
import io.foyer.crm.entity.CrmCalendar.Entry;
import io.foyer.crm.entity.CrmUnavailable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every CRM tells what keeps its users busy. */
@Tag("MB-2")
public abstract class CalendarsContract {

  protected static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
  private static final Instant DAY = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant WEEK_LATER = Instant.parse("2026-12-08T00:00:00Z");

  /** What an entry is besides its time. */
  protected enum Manner {
    BUSY,
    FREE,
    /** The parent of a series, whose meetings stand beside it. */
    SERIES,
    /** One that tells of a conversation. */
    OURS
  }

  protected abstract CrmCalendars calendars();

  /** Ids of two users who live in Madrid. */
  protected abstract String ana();

  protected abstract String ben();

  protected abstract void has(String user, Instant start, Instant end, Manner manner);

  /** A whole day or several of them. */
  protected abstract void hasDays(String user, String first, int days);

  /** Ben is invited to a meeting of Ana's. */
  protected abstract void invites(Instant start, Instant end, boolean declined);

  protected abstract void down();

  /** Nobody has any entry, and the CRM answers. */
  protected abstract void mend();

  @AfterEach
  void everything_is_as_before() {
    mend();
  }

  @Test
  void tells_what_several_users_have_within_the_time() {
    has(ana(), NINE, TEN, Manner.BUSY);
    has(ana(), DAY.minusSeconds(7_200), DAY.minusSeconds(3_600), Manner.BUSY);
    has(ana(), WEEK_LATER, WEEK_LATER.plusSeconds(3_600), Manner.BUSY);
    has(ben(), DAY.minusSeconds(3_600), NINE, Manner.BUSY);

    var found = calendars().of(List.of(ana(), ben()), DAY, WEEK_LATER);

    assertThat(entries(found, ana())).containsExactly(new Entry(NINE, TEN));
    assertThat(entries(found, ben())).containsExactly(new Entry(DAY.minusSeconds(3_600), NINE));
    assertThat(found.values()).extracting(CrmCalendar::zone).containsOnly(MADRID);
  }

  @Test
  void knows_nobody_who_is_not_there_and_nothing_of_an_empty_calendar() {
    var found = calendars().of(List.of(ana(), "005000000000000AAA"), DAY, WEEK_LATER);

    assertThat(found).containsOnlyKeys(ana());
    assertThat(entries(found, ana())).isEmpty();
    assertThat(calendars().of(List.of(), DAY, WEEK_LATER)).isEmpty();
  }

  @Test
  void leaves_out_what_keeps_nobody_busy() {
    has(ana(), NINE, TEN, Manner.FREE);
    has(ana(), NINE, TEN, Manner.SERIES);
    has(ana(), NINE, TEN, Manner.OURS);

    assertThat(entries(calendars().of(List.of(ana()), DAY, WEEK_LATER), ana())).isEmpty();
  }

  @Test
  void counts_whole_days_where_the_user_lives() {
    hasDays(ana(), "2026-12-02", 1);
    hasDays(ana(), "2026-12-07", 2);

    assertThat(entries(calendars().of(List.of(ana()), DAY, WEEK_LATER), ana()))
        .containsExactlyInAnyOrder(
            new Entry(Instant.parse("2026-12-01T23:00:00Z"), Instant.parse("2026-12-02T23:00:00Z")),
            new Entry(
                Instant.parse("2026-12-06T23:00:00Z"), Instant.parse("2026-12-08T23:00:00Z")));
  }

  @Test
  void has_an_invitation_in_it_until_it_is_declined() {
    invites(NINE, TEN, false);
    assertThat(entries(calendars().of(List.of(ben()), DAY, WEEK_LATER), ben()))
        .containsExactly(new Entry(NINE, TEN));
    mend();

    invites(NINE, TEN, true);
    var found = calendars().of(List.of(ana(), ben()), DAY, WEEK_LATER);
    assertThat(entries(found, ben())).isEmpty();
    assertThat(entries(found, ana())).containsExactly(new Entry(NINE, TEN));
  }

  @Test
  void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> calendars().of(List.of(ana()), DAY, WEEK_LATER))
        .isInstanceOf(CrmUnavailable.class);
  }

  private static List<Entry> entries(Map<String, CrmCalendar> found, String user) {
    var calendar = found.get(user);
    assertThat(calendar).as("calendar of " + user).isNotNull();
    return calendar == null ? List.of() : calendar.entries();
  }
}
