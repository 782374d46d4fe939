package io.foyer.salesforce.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-2")
@SuppressWarnings("NullAway.Init") // started before each test
class FoyerConnectionTest {
  private final List<String> heard = new ArrayList<>();
  private HttpServer foyer;
  private int status = 200;

  @BeforeEach
  void foyer_runs() throws IOException {
    foyer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    foyer.createContext(
        "/api/sign-in/codes",
        exchange -> {
          heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
          heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          var answer = "{\"code\":\"once\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    foyer.start();
  }

  @AfterEach
  void foyer_ends() {
    foyer.stop(0);
  }

  @Test
  void fetches_a_code_for_a_person_of_the_org() {
    assertThat(connection().codeFor("005x", "00Dx")).contains("once");
    assertThat(heard.get(0)).isEqualTo("Bearer shared");
    assertThat(heard.get(1)).contains("\"user\":\"005x\"", "\"organization\":\"00Dx\"");
  }

  @Test
  void has_no_code_where_foyer_gives_none_or_is_away() {
    status = 401;
    assertThat(connection().codeFor("005x", "00Dx")).isEmpty();
    foyer.stop(0);
    assertThat(connection().codeFor("005x", "00Dx")).isEmpty();
  }

  @Test
  void is_none_without_address_or_secret() {
    assertThat(FoyerConnection.of(Map.of("FOYER_URL", "http://localhost")::get)).isEmpty();
    assertThat(FoyerConnection.of(Map.of("FOYER_EMBED_SECRET", "shared")::get)).isEmpty();
  }

  private FoyerConnection connection() {
    return new FoyerConnection("http://localhost:" + foyer.getAddress().getPort(), "shared");
  }
}
