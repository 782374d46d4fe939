package io.foyer.calendars.control.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.foyer.calendars.CalendarBeans;
import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.ConnectedCalendars;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked of a service for and with a rep's consent. */
@Tag("MB-2")
@Tag("SEC-1")
@SuppressWarnings("NullAway.Init") // started before each test
class TokensTest {
  private static final Map<String, String> CODE =
      Map.of("grant_type", "authorization_code", "code", "c&de", "code_verifier", "verifier");

  private final List<String> asked = new ArrayList<>();
  private final Tokens tokens =
      CalendarBeans.here()
          .with(ConnectedCalendars.class, new ConnectedCalendars())
          .get(Tokens.class);
  private HttpServer server;
  private int status = 200;
  private String answer = "{\"access_token\":\"access\",\"refresh_token\":\"lasts\"}";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void exchanges_the_code_with_what_only_foyer_knows() {
    var given = tokens.exchange(provider(), CODE);

    assertThat(given.refreshToken()).isEqualTo("lasts");
    assertThat(given).asString().doesNotContain("lasts", "access");
    assertThat(asked)
        .singleElement()
        .asString()
        .startsWith("/token ")
        .contains("code=c%26de", "code_verifier=verifier", "client_secret=app-secret");
  }

  @Test
  void keeps_no_consent_that_is_not_for_good() {
    answer = "{\"access_token\":\"access\"}";

    assertThatThrownBy(() -> tokens.exchange(provider(), CODE)).isInstanceOf(CalendarClosed.class);
  }

  @Test
  void fetches_access_once_for_as_long_as_it_is_good() {
    answer = "{\"access_token\":\"access\",\"expires_in\":3600}";
    assertThat(tokens.access(provider(), calendar())).isEqualTo("access");
    assertThat(tokens.access(provider(), calendar())).isEqualTo("access");
    assertThat(asked).hasSize(1);

    tokens.forget(calendar());
    tokens.access(provider(), calendar());
    assertThat(asked).hasSize(2);
  }

  @Test
  void tells_a_consent_that_ended_from_an_app_that_is_not_let_in_and_a_service_in_trouble() {
    status = 400;
    answer = "{\"error\":\"invalid_grant\"}";
    assertThatThrownBy(() -> tokens.access(provider(), calendar()))
        .isInstanceOf(CalendarClosed.class);
    answer = "{\"error\":\"invalid_client\"}";
    assertThatThrownBy(() -> tokens.access(provider(), calendar()))
        .isInstanceOf(CalendarAway.class);
    status = 503;
    assertThatThrownBy(() -> tokens.access(provider(), calendar()))
        .isInstanceOf(CalendarAway.class);
  }

  @Test
  void gives_a_consent_back_where_the_service_can_be_told() {
    tokens.revoke(provider(), calendar());
    assertThat(asked).containsExactly("/revoke token=lasts");

    status = 400;
    tokens.revoke(provider(), calendar()); // it was taken back there already
    var deaf = provider(Optional.empty());
    tokens.revoke(deaf, calendar());
    assertThat(asked).hasSize(2);
  }

  private Provider provider() {
    return provider(Optional.of(at("/revoke")));
  }

  private Provider provider(Optional<URI> revoke) {
    return new Provider(
        at("/ask"), at("/token"), revoke, "calendar", Map.of(), "app", "app-secret");
  }

  private CalendarAccess calendar() {
    return new CalendarAccess("cal_1", at("/"), "ana", "", "lasts");
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(exchange.getRequestURI() + " " + body);
    var bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
