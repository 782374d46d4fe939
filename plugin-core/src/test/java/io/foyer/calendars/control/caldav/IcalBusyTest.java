package io.foyer.calendars.control.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MB-2")
class IcalBusyTest {
  private static final Span AUTUMN =
      new Span(Instant.parse("2026-10-12T00:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"));

  private final IcalBusy reader =
      new IcalBusy(AUTUMN, ZoneId.of("Europe/Madrid"), Set.of("ana", "ana@foyer.example"));

  @Test
  void a_weekly_meeting_stays_at_its_hour_when_the_clocks_change() {
    var weekly =
        "DTSTART;TZID=America/New_York:20261019T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4";

    assertThat(starts(event("1", weekly)))
        .containsExactly(
            "2026-10-19T13:00:00Z",
            "2026-10-26T13:00:00Z",
            "2026-11-02T14:00:00Z",
            "2026-11-09T14:00:00Z");
  }

  @Test
  void single_days_of_a_series_are_left_out_moved_or_cancelled() {
    var series =
        event(
            "1",
            "DTSTART:20261019T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=5\n"
                + "EXDATE:20261020T080000Z");
    var moved =
        event("1", "RECURRENCE-ID:20261021T080000Z\nDTSTART:20261021T150000Z\nDURATION:PT1H");
    var cancelled =
        event(
            "1",
            "RECURRENCE-ID:20261022T080000Z\nDTSTART:20261022T080000Z\nDURATION:PT1H\n"
                + "STATUS:CANCELLED");

    assertThat(starts(series, moved, cancelled))
        .containsExactly("2026-10-19T08:00:00Z", "2026-10-21T15:00:00Z", "2026-10-23T08:00:00Z");
  }

  @Test
  void whole_days_and_times_without_a_zone_are_where_the_owner_lives() {
    var days = event("1", "DTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261026");
    var floating = event("2", "DTSTART:20261102T090000\nDURATION:PT30M");

    assertThat(busy(days, floating))
        .containsExactlyInAnyOrder(
            new Span(Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")),
            Span.of(Instant.parse("2026-11-02T08:00:00Z"), Duration.ofMinutes(30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRANSP:TRANSPARENT",
        "STATUS:CANCELLED",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:Ana@Foyer.example",
        "ATTENDEE;PARTSTAT=DECLINED:ana"
      })
  void what_keeps_nobody_busy_is_left_out(String why) {
    assertThat(starts(event("1", "DTSTART:20261019T080000Z\nDURATION:PT1H\n" + why))).isEmpty();
  }

  @Test
  void what_somebody_else_declined_still_keeps_the_owner_busy() {
    var meeting = "DTSTART:20261019T080000Z\nDURATION:PT1H\n";

    assertThat(starts(event("1", meeting + "ATTENDEE;PARTSTAT=DECLINED:mailto:ben@foyer.example")))
        .hasSize(1);
  }

  @Test
  void knows_what_foyer_wrote() {
    var span = Span.of(Instant.parse("2026-10-19T08:00:00Z"), Duration.ofHours(1));
    var entry =
        new CalendarEntry(
            "bkg_1", span, "Demo\r\nX:1", "https://a.example", "", "Zoë", "z@b.example");
    var text = IcalText.of("bkg_1-005", entry, span.start());

    assertThat(reader.of(text)).isEmpty();
    assertThat(text)
        .contains("SUMMARY:Demo X:1", "DTSTART:20261019T080000Z", "UID:bkg_1-005@foyer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:garbage\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
      })
  void does_not_guess_what_cannot_be_read(String text) {
    assertThatThrownBy(() -> reader.of(text)).isInstanceOf(CalendarAway.class);
  }

  @Test
  @Tag("SEC-1")
  void does_not_work_out_what_repeats_every_second() {
    var hostile = event("1", "DTSTART:19700101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY");

    assertThatThrownBy(() -> busy(hostile)).isInstanceOf(CalendarAway.class);
  }

  private List<String> starts(String... events) {
    return busy(events).stream().map(span -> span.start().toString()).toList();
  }

  private List<Span> busy(String... events) {
    var all = Arrays.stream(events).collect(Collectors.joining());
    return reader.of("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + all + "END:VCALENDAR\r\n");
  }

  private static String event(String uid, String lines) {
    var text = "BEGIN:VEVENT\nUID:%s\nDTSTAMP:20260101T000000Z\n%s\nEND:VEVENT\n";
    return text.formatted(uid, lines).replace("\n", "\r\n");
  }
}
