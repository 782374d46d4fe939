package io.foyer.salesforce.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxFixture.class)
class CompositeTest {
  private final Client org;

  CompositeTest(Client org) {
    this.org = org;
  }

  @Test
  @Tag("EV-1")
  void writes_a_lead_and_its_event_in_one_composite_call() {
    var answer =
        org.rest(
            "POST",
            "/composite",
            """
            {"allOrNone":true,"compositeRequest":[
              {"method":"POST","url":"/services/data/v65.0/sobjects/Lead","referenceId":"lead",
               "body":{"LastName":"Composite","Company":"Composite Ltd"}},
              {"method":"PATCH","url":"/services/data/v65.0/sobjects/Event/Conversation_Key__c/cnv_c1","referenceId":"event",
               "body":{"Subject":"Chat","WhoId":"@{lead.id}","StartDateTime":"2026-11-21T20:00:00Z","DurationInMinutes":3}},
              {"method":"GET","url":"/services/data/v65.0/query?q=SELECT Who.Name FROM Event WHERE Id = '@{event.id}'","referenceId":"check"}]}
            """);
    var parts = Client.json(answer).path("compositeResponse");
    assertThat(parts.findValuesAsText("httpStatusCode")).containsExactly("201", "201", "200");
    assertThat(parts.at("/2/body/records/0/Who/Name").asText()).isEqualTo("Composite");
  }

  @Test
  void undoes_a_composite_call_of_which_one_part_fails() {
    var answer =
        org.rest(
            "POST",
            "/composite",
            """
            {"allOrNone":true,"compositeRequest":[
              {"method":"POST","url":"/services/data/v65.0/sobjects/Lead","referenceId":"good",
               "body":{"LastName":"Halted","Company":"Halted Ltd"}},
              {"method":"POST","url":"/services/data/v65.0/sobjects/Lead","referenceId":"bad","body":{}}]}
            """);
    var parts = Client.json(answer).path("compositeResponse");
    assertThat(parts.at("/0/body/0/errorCode").asText()).isEqualTo("PROCESSING_HALTED");
    assertThat(parts.at("/1/body/0/errorCode").asText()).isEqualTo("REQUIRED_FIELD_MISSING");
    assertThat(
            org.rows("SELECT count() FROM Lead WHERE LastName = 'Halted'")
                .path("totalSize")
                .asInt())
        .isZero();
  }

  @Test
  void saves_several_records_each_for_itself() {
    var answer =
        org.rest(
            "POST",
            "/composite/sobjects",
            """
            {"allOrNone":false,"records":[
              {"attributes":{"type":"Lead"},"LastName":"Many","Company":"Many Ltd"},
              {"attributes":{"type":"Lead"},"Company":"Nameless"}]}
            """);
    var results = Client.json(answer);
    assertThat(results.at("/0/success").asBoolean()).isTrue();
    assertThat(results.at("/1/errors/0/statusCode").asText()).isEqualTo("REQUIRED_FIELD_MISSING");
  }
}
