package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.stage.Foyer;
import io.foyer.stage.Wire;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("OBS-1")
@Execution(ExecutionMode.SAME_THREAD)
class StrangersIT {
  private final Foyer foyer = SharedFoyer.get();
  private final Wire wire = new Wire();

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
  void see_of_health_only_up_or_down(String path) {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().replaceAll("\\s", "")).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/metrics/base", "/openapi", "/openapi.json", "/openapi/"})
  void see_nothing_of_metrics_and_openapi(String path) {
    assertThat(get(path).statusCode()).isIn(401, 404);
    assertThat(get(path, "Authorization", "Bearer wrong").statusCode()).isIn(401, 404);
  }

  @Test
  void operators_see_the_whole_of_health() {
    assertThat(asOperator("/health").body()).contains("database").contains("salesforce");
  }

  @Test
  void operators_see_metrics_and_openapi() {
    assertThat(asOperator("/metrics").body())
        .contains("foyer_sockets_open", "foyer_message_post", "foyer_routing")
        .contains("foyer_outbox_parked", "foyer_mails_waiting", "foyer_crm_calls_used");
    assertThat(asOperator("/openapi").body()).contains("/api/visitor/hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/me", "/api/conversations?state=open", "/api/status"})
  void are_not_signed_in(String path) {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Wire.read(answer.body()).path("code").asText()).isEqualTo("access.not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/WEB-INF/web.xml", "/WEB-INF/demo/layout.html", "/META-INF/MANIFEST.MF"})
  void read_no_inner_file(String path) {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> asOperator(String path) {
    return get(path, "Authorization", "Bearer " + foyer.operatorToken());
  }

  private HttpResponse<String> get(String path, String... headers) {
    return wire.get(foyer.url().resolve(path), headers);
  }
}
