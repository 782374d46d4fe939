package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.calendars.CalendarBeans;
import io.foyer.calendars.CalendarServiceContract;
import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.CalendarService;
import io.foyer.calendars.control.caldav.CalDav;
import io.foyer.calendars.control.caldav.Discovery;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.NoCalendarThere;
import io.foyer.platform.Beans;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The genuine server Radicale, as a rep's calendar. */
@Execution(ExecutionMode.SAME_THREAD)
@SuppressWarnings("NullAway.Init") // started before all tests
class RadicaleIT extends CalendarServiceContract {
  private static Radicale radicale;

  private final Beans beans = CalendarBeans.here();

  @BeforeAll
  static void starts() throws IOException, InterruptedException {
    radicale = Radicale.started();
  }

  @AfterAll
  static void ends() {
    if (radicale != null) {
      radicale.stop();
    }
  }

  @BeforeEach
  void empty() {
    radicale.emptied();
  }

  @Override
  protected CalendarService service() {
    return beans.get(CalDav.class);
  }

  @Override
  protected CalendarAccess access() {
    return access(radicale.calendar(), "secret");
  }

  @Override
  protected CalendarAccess ended() {
    return access(radicale.calendar(), "changed");
  }

  private static CalendarAccess access(URI address, String password) {
    return new CalendarAccess("cal_1", address, "ana", "ana@foyer.example", password);
  }

  @Override
  protected void has(Span span, Manner manner) {
    var why =
        switch (manner) {
          case BUSY -> "SUMMARY:Busy";
          case FREE -> "TRANSP:TRANSPARENT";
          case CANCELLED -> "STATUS:CANCELLED";
          case DECLINED -> "ATTENDEE;PARTSTAT=DECLINED:mailto:ana@foyer.example";
        };
    radicale.has("DTSTART:%s\nDTEND:%s\n%s".formatted(utc(span.start()), utc(span.end()), why));
  }

  @Override
  protected void hasDay(LocalDate day) {
    radicale.has("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""));
  }

  @Override
  protected Map<String, Instant> entries() {
    return radicale.entries();
  }

  @Test
  void finds_a_meeting_that_repeats_on_each_of_its_days() {
    radicale.has(
        "DTSTART;TZID=America/New_York:20261019T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4");
    var autumn = Span.of(Instant.parse("2026-10-25T00:00:00Z"), Duration.ofDays(14));

    assertThat(service().busy(access(), autumn, MADRID))
        .extracting(span -> span.start().toString())
        .containsExactlyInAnyOrder("2026-10-26T13:00:00Z", "2026-11-02T14:00:00Z");
  }

  @Test
  void finds_the_calendars_of_a_person_from_any_address() {
    var discovery = beans.get(Discovery.class);

    for (var address : new String[] {"/", "/ana/", "/ana/work/"}) {
      assertThat(discovery.calendars(access(radicale.at(address), "secret")))
          .extracting(CalendarPlace::address)
          .containsExactly(radicale.calendar());
    }
  }

  @Test
  void says_whether_the_sign_in_or_the_address_is_wrong() {
    var discovery = beans.get(Discovery.class);

    assertThatThrownBy(() -> discovery.calendars(access(radicale.at("/"), "wrong")))
        .isInstanceOf(CalendarClosed.class);
    radicale.loses();
    assertThatThrownBy(() -> discovery.calendars(access(radicale.at("/"), "secret")))
        .isInstanceOf(NoCalendarThere.class);
  }

  private static String utc(Instant instant) {
    return instant.toString().replaceAll("[-:]", "");
  }
}
