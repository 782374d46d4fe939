package io.foyer.salesforce.sandbox.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxFixture.class)
@Tag("EV-3")
class FaultsTest {
  private static final String LEAD = "{\"LastName\":\"Fault\",\"Company\":\"Fault Ltd\"}";
  private final Client org;

  FaultsTest(Client org) {
    this.org = org;
  }

  private HttpResponse<String> ask(String json) {
    return org.send(
        HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/faults"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  @AfterEach
  void clears() {
    org.send(HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/faults")).DELETE());
  }

  @Test
  void strikes_as_often_as_asked_and_then_works_again() {
    ask("{\"kind\":\"unavailable\",\"count\":2}");
    assertThat(org.rest("GET", "/limits", "").statusCode()).isEqualTo(503);
    assertThat(org.rest("GET", "/limits", "").body()).isEmpty();
    assertThat(org.rest("GET", "/limits", "").statusCode()).isEqualTo(200);
  }

  @Test
  void locks_the_records_of_the_next_save() {
    ask("{\"kind\":\"row-lock\"}");
    assertThat(org.rest("POST", "/sobjects/Lead", LEAD).body()).contains("UNABLE_TO_LOCK_ROW");
    assertThat(org.rest("POST", "/sobjects/Lead", LEAD).statusCode()).isEqualTo(201);
  }

  @Test
  void ends_sessions_and_exhausts_limits_in_the_lanes_own_words() {
    ask("{\"kind\":\"expired-session\",\"lane\":\"rest\"}");
    assertThat(org.rest("GET", "/limits", "").statusCode()).isEqualTo(401);
    ask("{\"kind\":\"limit\"}");
    var limit = org.rest("GET", "/limits", "");
    assertThat(limit.statusCode()).isEqualTo(403);
    assertThat(limit.body()).contains("REQUEST_LIMIT_EXCEEDED");
    ask("{\"kind\":\"html\",\"lane\":\"soap\"}");
    assertThat(org.rest("GET", "/limits", "").statusCode()).isEqualTo(200);
  }

  @Test
  void takes_orders_in_json_only_so_that_no_web_page_can_give_them() {
    var form =
        org.send(
            HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/faults"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"kind\":\"limit\"}")));
    assertThat(form.statusCode()).isEqualTo(415);
    assertThat(ask("{\"kind\":\"nonsense\"}").statusCode()).isEqualTo(400);
  }
}
