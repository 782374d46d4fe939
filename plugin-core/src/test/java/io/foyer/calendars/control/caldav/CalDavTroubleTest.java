package io.foyer.calendars.control.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.foyer.calendars.CalendarBeans;
import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.CalendarSettings;
import io.foyer.calendars.control.CalendarSettingsFixture;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Servers that do not do what they should. */
@Tag("MB-2")
@SuppressWarnings("NullAway.Init") // started before each test
class CalDavTroubleTest {
  private static final Span WEEK =
      Span.of(Instant.parse("2026-11-19T00:00:00Z"), Duration.ofDays(7));

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private CalDav calendar;
  private Answer answer = exchange -> {};

  /** What the server does with a request. */
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          answer.to(exchange);
          exchange.close();
        });
    server.start();
    calendar =
        CalendarBeans.here()
            .with(
                CalendarSettings.class,
                CalendarSettingsFixture.answeringWithin(Duration.ofMillis(700)))
            .get(CalDav.class);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void one_that_is_silent_is_not_waited_for() {
    var over = new CountDownLatch(1);
    answer = exchange -> await(over);
    assertThatThrownBy(this::busy).isInstanceOf(CalendarAway.class);
    over.countDown();
  }

  @Test
  void one_that_hangs_up_is_asked_once_more() {
    answer =
        exchange -> {
          if (asked.size() > 1) {
            says(exchange, 207, "<D:multistatus xmlns:D=\"DAV:\"/>");
          }
        };
    busy();
    assertThat(asked).hasSize(2);
  }

  @Test
  void one_that_always_hangs_up_is_away() {
    assertThatThrownBy(this::busy).isInstanceOf(CalendarAway.class);
    assertThat(asked).hasSize(2);
  }

  @Test
  void one_without_end_is_cut_off() {
    answer =
        exchange -> {
          exchange.sendResponseHeaders(207, 0);
          var part = new byte[65_536];
          for (int i = 0; i < 160; i++) {
            exchange.getResponseBody().write(part);
          }
        };
    assertThatThrownBy(this::busy).isInstanceOf(CalendarAway.class);
  }

  @Test
  void garbage_is_no_empty_calendar() {
    for (var garbage : List.of("", "hello", "<a/>", "{\"a\":1}")) {
      answer = exchange -> says(exchange, 207, garbage);
      assertThatThrownBy(this::busy).as(garbage).isInstanceOf(CalendarAway.class);
    }
  }

  @Test
  @Tag("SEC-1")
  void an_answer_names_no_file_to_read() {
    answer =
        exchange ->
            says(
                exchange,
                207,
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<D:multistatus xmlns:D=\"DAV:\">&x;</D:multistatus>");
    assertThatThrownBy(this::busy).isInstanceOf(CalendarAway.class);
  }

  @Test
  void tells_a_wrong_password_from_a_server_in_trouble() {
    answer = exchange -> says(exchange, 401, "");
    assertThatThrownBy(this::busy).isInstanceOf(CalendarClosed.class);
    answer = exchange -> says(exchange, 503, "");
    assertThatThrownBy(this::busy).isInstanceOf(CalendarAway.class);
  }

  @Test
  void one_that_may_only_be_read_keeps_nobody_out() {
    answer = exchange -> says(exchange, 403, "");
    assertThatThrownBy(() -> calendar.remove(access(), "bkg_1"))
        .isInstanceOf(CalendarRefused.class);
  }

  @Test
  @Tag("SEC-1")
  void takes_the_password_to_no_other_host() {
    answer = exchange -> redirects(exchange, "http://localhost:1/elsewhere");
    assertThatThrownBy(this::busy).isInstanceOf(AddressNotAllowed.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void follows_a_server_within_itself_but_not_for_ever() {
    answer = exchange -> redirects(exchange, "/again");
    assertThatThrownBy(this::busy).isInstanceOf(CalendarAway.class);
    assertThat(asked)
        .containsExactly("REPORT /work/", "REPORT /again", "REPORT /again", "REPORT /again");
  }

  private void busy() {
    assertThat(calendar.busy(access(), WEEK, ZoneOffset.UTC)).isEmpty();
  }

  private CalendarAccess access() {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/work/");
    return new CalendarAccess("cal_1", address, "ana", "", "secret");
  }

  private static void says(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void redirects(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
