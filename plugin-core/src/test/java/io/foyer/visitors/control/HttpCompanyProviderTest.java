package io.foyer.visitors.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.foyer.visitors.control.CompanyProvider.Clue;
import io.foyer.visitors.entity.Firmographics;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LS-2")
class HttpCompanyProviderTest {
  private static final String ACME =
      "{\"company\":{\"name\":\"ACME \\u202eRobotics\",\"domain\":\"acme.example\","
          + "\"industry\":\"Machinery\",\"employees\":500,\"revenue\":1.5e7}}";

  private final List<String> asked = new ArrayList<>();
  private final HttpCompanyProvider provider = new HttpCompanyProvider();
  private HttpServer server;
  private int status = 200;
  private String answer = ACME;
  private @Nullable CountDownLatch stalls;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("X-Key"));
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
          if (stalls != null) {
            exchange.getResponseBody().write(body, 0, 1);
            exchange.getResponseBody().flush();
            await(stalls);
          }
          exchange.getResponseBody().write(body, 0, status == 204 ? 0 : body.length);
          exchange.close();
        });
    server.start();
    EnrichmentSettings settings = new EnrichmentSettings();
    settings.url =
        Optional.of("http://localhost:" + server.getAddress().getPort() + "/find?d={domain}");
    settings.header = Optional.of("X-Key");
    settings.secret = Optional.of("secret");
    settings.timeout = Duration.ofSeconds(20);
    settings.nameAt = Optional.of("/company/name");
    settings.domainAt = Optional.of("/company/domain");
    settings.industryAt = Optional.of("/company/industry");
    settings.employeesAt = Optional.of("/company/employees");
    settings.revenueAt = Optional.of("/company/revenue");
    provider.settings = settings;
  }

  @AfterEach
  void close() {
    if (stalls != null) {
      stalls.countDown();
    }
    server.stop(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void reads_a_company_where_the_settings_say() {
    assertThat(provider.of("acme.example&x"))
        .contains(
            new Firmographics(
                "ACME Robotics", "acme.example", "Machinery", 500, new BigDecimal("1.5E+7")));
    assertThat(provider.clue()).contains(Clue.DOMAIN);
    assertThat(asked).containsExactly("/find?d=acme.example%26x secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"404|{}", "204|x", "200|{}", "200|{\"company\":{\"name\":7}}", "200|[]"})
  void knows_no_company_where_the_provider_knows_none(int code, String body) {
    status = code;
    answer = body;

    assertThat(provider.of("acme.example")).isEmpty();
  }

  @ParameterizedTest
  @Tag("SEC-1")
  @CsvSource(
      delimiter = '|',
      value = {"500|{}", "301|{}", "200|<html>", "200|{", "200|7"})
  void takes_no_answer_that_is_none(int code, String body) {
    status = code;
    answer = body;

    assertThatThrownBy(() -> provider.of("acme.example")).isInstanceOf(CompanyProvider.Away.class);
  }

  @Test
  @Tag("SEC-1")
  void numbers_that_no_company_has_are_none_of_its() {
    answer = "{\"company\":{\"name\":\"A\",\"employees\":1e12,\"revenue\":1e999999999}}";

    assertThat(provider.of("acme.example"))
        .contains(new Firmographics("A", null, null, Integer.MAX_VALUE, null));
  }

  @Test
  @Tag("SEC-1")
  void a_body_that_never_ends_is_not_waited_for() {
    stalls = new CountDownLatch(1);
    provider.settings.timeout = Duration.ofMillis(300);

    assertThatThrownBy(() -> provider.of("acme.example")).isInstanceOf(CompanyProvider.Away.class);
  }

  @Test
  @Tag("SEC-1")
  void a_body_that_is_too_long_is_not_read() {
    answer = "{\"company\":{\"name\":\"" + "x".repeat(300_000) + "\"}}";

    assertThatThrownBy(() -> provider.of("acme.example")).isInstanceOf(CompanyProvider.Away.class);
  }

  @Test
  void without_an_address_nobody_is_asked() {
    provider.settings.url = Optional.empty();

    assertThat(provider.clue()).isEmpty();
  }
}
