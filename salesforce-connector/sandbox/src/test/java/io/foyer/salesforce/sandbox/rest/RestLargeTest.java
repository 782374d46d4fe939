package io.foyer.salesforce.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls that carry several records or look at several objects. */
@ExtendWith(SandboxFixture.class)
class RestLargeTest {
  private final Client org;

  RestLargeTest(Client org) {
    this.org = org;
  }

  private int count(String condition) {
    return org.rows("SELECT count() FROM Account WHERE " + condition).path("totalSize").asInt();
  }

  @Test
  void answers_each_part_of_a_batch_for_itself() {
    var answer =
        org.rest(
            "POST",
            "/composite/batch",
            """
            {"batchRequests":[
              {"method":"GET","url":"v65.0/limits"},
              {"method":"PATCH","url":"v65.0/sobjects/Lead/00QFy0000000ZZZAA0","richInput":{"Title":"x"}},
              {"method":"GET","url":"v65.0/query?q=SELECT+Id+FROM+Lead+LIMIT+1"}]}
            """);
    var json = Client.json(answer);
    assertThat(json.path("hasErrors").asBoolean()).isTrue();
    assertThat(json.path("results").findValuesAsText("statusCode"))
        .containsExactly("200", "404", "200");
    assertThat(json.at("/results/2/result/totalSize").asInt()).isEqualTo(1);
  }

  @Test
  void plants_a_tree_whole_or_not_at_all() {
    var good =
        """
        {"records":[{"attributes":{"type":"Account","referenceId":"a"},"Name":"Tree",
          "Contacts":{"records":[
            {"attributes":{"type":"Contact","referenceId":"c"},"LastName":"Leaf"}]}}]}
        """;
    var planted = org.rest("POST", "/composite/tree/Account", good);
    assertThat(planted.statusCode()).isEqualTo(201);
    assertThat(Client.json(planted).path("results").findValuesAsText("referenceId"))
        .containsExactly("a", "c");
    assertThat(
            org.rows("SELECT Account.Name FROM Contact WHERE LastName = 'Leaf'")
                .at("/records/0/Account/Name")
                .asText())
        .isEqualTo("Tree");
    var bad =
        org.rest(
            "POST",
            "/composite/tree/Account",
            good.replace("\"LastName\"", "\"Title\"").replace("Tree", "Felled"));
    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(Client.json(bad).at("/results/0/errors/0/statusCode").asText())
        .isEqualTo("REQUIRED_FIELD_MISSING");
    assertThat(count("Name = 'Felled'")).isZero();
  }

  @Test
  void searches_by_words() {
    var sosl =
        "FIND {ACME Robotics} IN NAME FIELDS RETURNING Account(Id, Name WHERE Name != 'x' LIMIT 5)";
    var answer =
        org.rest("GET", "/search?q=" + URLEncoder.encode(sosl, StandardCharsets.UTF_8), "");
    assertThat(Client.json(answer).at("/searchRecords/0/Name").asText()).isEqualTo("ACME Robotics");
    assertThat(org.rest("GET", "/search?q=FIND+kim", "").body()).contains("MALFORMED_SEARCH");
  }

  @Test
  @Tag("EV-3")
  void names_the_record_that_a_new_lead_would_double() {
    var lead =
        "{\"LastName\":\"Kim\",\"Company\":\"ACME\",\"Email\":\"kim@acme-robotics.example\"}";
    var refused = org.rest("POST", "/sobjects/Lead", lead);
    assertThat(refused.statusCode()).isEqualTo(400);
    var error = Client.json(refused).path(0);
    assertThat(error.path("errorCode").asText()).isEqualTo("DUPLICATES_DETECTED");
    assertThat(error.at("/duplicateResult/matchResults/0/entityType").asText())
        .isEqualTo("Contact");
    assertThat(error.at("/duplicateResult/matchResults/0/matchRecords/0/record/Name").asText())
        .isEqualTo("Kim Andersen");
    var allowed =
        org.send(
            HttpRequest.newBuilder(URI.create(org.url() + "/services/data/v65.0/sobjects/Lead"))
                .header("Authorization", "Bearer " + org.token())
                .header("Content-Type", "application/json")
                .header("Sforce-Duplicate-Rule-Header", "allowSave=true")
                .POST(BodyPublishers.ofString(lead)));
    assertThat(allowed.statusCode()).isEqualTo(201);
    org.rest("DELETE", "/sobjects/Lead/" + Client.json(allowed).path("id").asText(), "");
  }

  @Test
  void lists_all_records_that_an_ambiguous_key_names() {
    for (int i = 0; i < 2; i++) {
      org.send(
          HttpRequest.newBuilder(URI.create(org.url() + "/services/data/v65.0/sobjects/Contact"))
              .header("Authorization", "Bearer " + org.token())
              .header("Content-Type", "application/json")
              .header("Sforce-Duplicate-Rule-Header", "allowSave=true")
              .POST(
                  BodyPublishers.ofString("{\"LastName\":\"Two\",\"Email\":\"two@two.example\"}")));
    }
    var answer = org.rest("GET", "/sobjects/Contact/Email/two@two.example", "");
    assertThat(answer.statusCode()).isEqualTo(300);
    assertThat(Client.json(answer)).hasSize(2);
  }
}
