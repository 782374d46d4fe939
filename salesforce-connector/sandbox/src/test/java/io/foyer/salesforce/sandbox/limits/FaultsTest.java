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
    return order("faults", json);
  }

  private HttpResponse<String> order(String what, String json) {
    return org.send(
        HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/" + what))
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
  @Tag("OPS-6")
  void refuses_calls_when_the_day_is_used_up() {
    var used = Client.json(org.rest("GET", "/limits", "")).at("/DailyApiRequests/Remaining");
    order("usage", "{\"used\":100000}");
    var refused = org.rest("GET", "/limits", "");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("REQUEST_LIMIT_EXCEEDED");
    assertThat(refused.headers().firstValue("Sforce-Limit-Info"))
        .contains("api-usage=100000/100000");
    order("usage", "{\"used\":%d}".formatted(100_000 - used.asInt()));
    assertThat(org.rest("GET", "/limits", "").statusCode()).isEqualTo(200);
  }

  @Test
  void takes_a_field_away_and_gives_it_back() {
    assertThat(order("fields", "{\"hidden\":[\"Lead.Foyer_Key__c\"]}").statusCode()).isEqualTo(204);
    assertThat(org.query("SELECT Foyer_Key__c FROM Lead LIMIT 1").body()).contains("INVALID_FIELD");
    assertThat(org.rest("GET", "/sobjects/Lead/describe", "").body())
        .doesNotContain("Foyer_Key__c");
    assertThat(org.query("SELECT Id FROM Lead LIMIT 1").statusCode()).isEqualTo(200);
    org.send(HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/fields")).DELETE());
    assertThat(org.query("SELECT Foyer_Key__c FROM Lead LIMIT 1").statusCode()).isEqualTo(200);
    assertThat(order("fields", "{\"hidden\":[\"Lead.Email\"]}").statusCode()).isEqualTo(400);
  }

  @Test
  void strikes_only_addresses_that_contain_a_text() {
    ask("{\"kind\":\"unavailable\",\"path\":\"/query\"}");
    assertThat(org.rest("GET", "/limits", "").statusCode()).isEqualTo(200);
    assertThat(org.query("SELECT Id FROM Lead LIMIT 1").statusCode()).isEqualTo(503);
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
