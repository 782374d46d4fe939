package io.foyer.invitations.boundary.page;

import static io.foyer.invitations.control.GuestFixture.ANA;
import static io.foyer.invitations.control.GuestFixture.KIM;
import static io.foyer.invitations.control.GuestFixture.booked;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.invitations.control.GuestDesk;
import io.foyer.invitations.control.GuestFixture;
import io.foyer.invitations.control.Invitations;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Guest;
import io.foyer.meetings.entity.Occasion;
import io.foyer.meetings.entity.refusal.BookingTooFast;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.platform.ClientAddress;
import io.foyer.platform.DatabaseState;
import io.foyer.platform.MovedClock;
import io.foyer.platform.mail.CalendarPart;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest's browser gets. */
@Tag("MB-3")
class MeetingPageTest {
  private static final String TOKEN = "aB3-_token";
  private static final Instant TEN = Instant.parse("2026-11-02T10:00:00Z");

  private final MeetingPage page = new MeetingPage();
  private final List<String> done = new ArrayList<>();
  private Booking booking = booked(TEN, KIM, false, ANA);
  private boolean ahead = true;
  private boolean taken;
  private String lookedFrom = "";
  private boolean often;

  @BeforeEach
  void open() {
    page.desk = desk();
    page.pages = new GuestPages();
    page.pages.desk = page.desk;
    page.pages.invitations = invitations();
    page.pages.configurations = GuestFixture.configured();
    page.pages.address = GuestFixture.address();
    page.door = new PageDoor();
    page.door.pages = page.pages;
    page.door.clock = MovedClock.atNoon();
    page.door.addresses = addresses();
    page.door.database =
        new DatabaseState() {
          @Override
          public boolean isReady() {
            return true;
          }
        };
  }

  @Test
  void shows_the_meeting_at_the_clock_of_the_guest_and_what_can_be_done() throws IOException {
    var shown = get("/" + TOKEN, Map.of());

    assertThat(shown.status).isEqualTo(200);
    assertThat(shown.page())
        .contains("Your meeting is booked.", "Monday, November 2, 2026", "Asia/Tokyo")
        .containsPattern("7:00\\hPM – 7:30\\hPM")
        .contains("href=\"/meeting/" + TOKEN + "/move\"", "/cancel\"", "/invite.ics\"")
        .contains("https://calendar.google.com/", "https://outlook.office.com/");
  }

  @Test
  @Tag("SEC-1")
  void tells_nobody_where_the_link_came_from_and_runs_no_script() throws IOException {
    var shown = get("/" + TOKEN, Map.of());

    assertThat(shown.headers)
        .containsEntry("Referrer-Policy", "no-referrer")
        .containsEntry("Cache-Control", "no-store");
    assertThat(shown.headers.get("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("form-action 'self'", "frame-ancestors 'none'")
        .doesNotContain("script", "unsafe");
  }

  @Test
  void shows_it_at_another_clock_and_keeps_that_clock() throws IOException {
    var shown = get("/" + TOKEN, Map.of("zone", "Europe/Berlin"));

    assertThat(shown.page())
        .containsPattern("11:00\\hAM")
        .contains("href=\"/meeting/" + TOKEN + "/move?zone=Europe/Berlin\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/forged", "/forged/move", "/aB3-_token/else", "/aB3-_token/move/x"})
  @Tag("SEC-1")
  void says_in_words_that_a_forged_link_leads_nowhere(String path) throws IOException {
    var shown = get(path, Map.of());

    assertThat(shown.status).isEqualTo(404);
    assertThat(shown.page()).contains("Hier ist kein Termin").doesNotContain("Demo", "Ana");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/aB3-_token", "/aB3-_token/cancel", "/aB3-_token/move"})
  @Tag("SEC-1")
  void changes_nothing_because_a_link_is_opened(String path) throws IOException {
    get(path, Map.of("start", TEN.toString(), "token", TOKEN));

    assertThat(done).isEmpty();
  }

  @Test
  void asks_before_it_calls_a_meeting_off() throws IOException {
    assertThat(get("/" + TOKEN + "/cancel", Map.of()).page())
        .contains("Cancel this meeting?", "Keep meeting")
        .contains("<form class=\"acts\" method=\"post\" action=\"/meeting/cancel\">");

    var answer = post("/cancel", Map.of("token", TOKEN));

    assertThat(done).containsExactly("off");
    assertThat(answer.status).isEqualTo(303);
    assertThat(answer.headers).containsEntry("Location", "/meeting/" + TOKEN);
  }

  @Test
  void offers_times_by_day_and_moves_the_meeting() throws IOException {
    assertThat(get("/" + TOKEN + "/move", Map.of()).page())
        .contains(
            "Choose a new time", "Tuesday, November 3, 2026", "value=\"2026-11-03T01:00:00Z\"")
        .contains("Later times");

    var answer = post("/move", Map.of("token", TOKEN, "start", "2026-11-03T01:00:00Z"));

    assertThat(done).containsExactly("2026-11-03T01:00:00Z");
    assertThat(answer.headers).containsEntry("Location", "/meeting/" + TOKEN + "?moved=1");
  }

  @Test
  @Tag("SEC-1")
  void says_that_a_meeting_is_moved_too_often() throws IOException {
    often = true;

    var answer = post("/move", Map.of("token", TOKEN, "start", "2026-11-03T01:00:00Z"));

    assertThat(answer.status).isEqualTo(429);
    assertThat(answer.page()).contains("changed too often", "Tuesday, November 3, 2026");
  }

  @Test
  void says_kindly_that_a_time_was_taken_and_shows_others() throws IOException {
    taken = true;

    var answer = post("/move", Map.of("token", TOKEN, "start", "2026-11-03T01:00:00Z"));

    assertThat(answer.status).isEqualTo(409);
    assertThat(answer.page()).contains("That time has just been taken.", "name=\"start\"");
    assertThat(lookedFrom).as("the day in the guest's zone").isEqualTo("2026-11-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "+999999999-01-01T00:00:00Z"})
  @Tag("SEC-1")
  void takes_no_time_that_is_none(String start) throws IOException {
    taken = true;

    assertThat(post("/move", Map.of("token", TOKEN, "start", start)).status).isEqualTo(409);
  }

  @Test
  @Tag("SEC-1")
  void does_nothing_for_a_forged_token() throws IOException {
    assertThat(post("/cancel", Map.of("token", "forged")).status).isEqualTo(404);
    assertThat(post("/cancel", Map.of()).status).isEqualTo(404);
    assertThat(post("/" + TOKEN, Map.of("token", TOKEN)).status).isEqualTo(404);
    assertThat(done).isEmpty();
  }

  @Test
  void offers_no_change_of_what_is_off_or_has_begun() throws IOException {
    ahead = false;
    assertThat(get("/" + TOKEN, Map.of()).page())
        .contains("Your meeting has begun.")
        .doesNotContain("/move\"");
    ahead = true;
    booking.giveBack(BookingState.CANCELLED, TEN);
    assertThat(get("/" + TOKEN + "/move", Map.of()).page())
        .contains("Your meeting is cancelled.")
        .doesNotContain("<form");
  }

  @Test
  @Tag("SEC-1")
  void shows_what_strangers_wrote_as_words() throws IOException {
    booking =
        booked(TEN, new Guest("x", "k@a.example", ZoneId.of("UTC"), "en", null, ""), false, ANA);
    booking.confirm(
        new Occasion("<script>alert(1)</script>", "javascript:alert(1)"), booking.guest(), TEN);

    assertThat(get("/" + TOKEN, Map.of()).page())
        .doesNotContain("<script", "href=\"javascript")
        .contains("&lt;script&gt;");
  }

  @Test
  void gives_the_event_as_a_file() throws IOException {
    var file = get("/" + TOKEN + "/invite.ics", Map.of());

    assertThat(file.headers)
        .containsEntry("Content-Type", "text/calendar; charset=UTF-8; method=REQUEST")
        .containsEntry("Content-Disposition", "attachment; filename=\"invite.ics\"");
    assertThat(file.page()).isEqualTo("BEGIN:VCALENDAR");
  }

  @Test
  @Tag("SEC-1")
  void slows_down_who_asks_too_often() throws IOException {
    for (int i = 0; i < 60; i++) {
      get("/" + TOKEN, Map.of());
    }

    assertThat(get("/" + TOKEN, Map.of()).status).isEqualTo(429);
  }

  private Exchange get(String path, Map<String, String> parameters) throws IOException {
    var exchange = new Exchange(path, parameters);
    page.doGet(exchange.request(), exchange.response());
    return exchange;
  }

  private Exchange post(String path, Map<String, String> parameters) throws IOException {
    var exchange = new Exchange(path, parameters);
    page.doPost(exchange.request(), exchange.response());
    return exchange;
  }

  private GuestDesk desk() {
    return new GuestDesk() {
      @Override
      public Optional<Booking> find(String token) {
        return Optional.of(booking).filter(any -> token.equals(TOKEN));
      }

      @Override
      public boolean isAhead(Booking any) {
        return ahead;
      }

      @Override
      public LocalDate today(ZoneId zone) {
        return LocalDate.of(2026, 11, 1);
      }

      @Override
      public Times times(Booking any, LocalDate from, ZoneId zone) {
        lookedFrom = from.toString();
        return new Times(from, List.of(Instant.parse("2026-11-03T01:00:00Z")));
      }

      @Override
      public Booking move(String token, Instant start) {
        if (taken) {
          throw new TimeTaken();
        }
        if (often) {
          throw new BookingTooFast(Duration.ofMinutes(15));
        }
        done.add(start.toString());
        return booking;
      }

      @Override
      public Booking callOff(String token) {
        done.add("off");
        return booking;
      }
    };
  }

  private static Invitations invitations() {
    return new Invitations() {
      @Override
      public Optional<CalendarPart> event(Booking booking, URI link) {
        return Optional.of(new CalendarPart("REQUEST", "BEGIN:VCALENDAR"));
      }

      @Override
      public String with(Booking booking) {
        return "Ana Novak";
      }
    };
  }

  private static ClientAddress addresses() {
    return new ClientAddress() {
      @Override
      public String of(String peer, @Nullable String forwarded) {
        return peer;
      }
    };
  }
}
