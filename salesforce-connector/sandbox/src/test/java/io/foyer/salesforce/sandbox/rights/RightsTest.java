package io.foyer.salesforce.sandbox.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("OPS-2")
@ExtendWith(SandboxFixture.class)
class RightsTest {
  private final Client org;

  RightsTest(Client org) {
    this.org = org;
  }

  @Test
  void a_field_that_is_not_granted_does_not_exist() {
    var soql = "SELECT Description FROM Account LIMIT 1";

    assertThat(query(org.tokenOf("ben"), soql).statusCode()).isEqualTo(200);
    assertThat(code(query(org.tokenOf("integration"), soql))).isEqualTo("INVALID_FIELD");
  }

  @Test
  void an_object_that_is_not_granted_does_not_exist() {
    var session = org.tokenOf("integration");

    assertThat(code(query(session, "SELECT Id FROM UserLogin"))).isEqualTo("INVALID_TYPE");
    assertThat(org.restAs(session, "GET", "/sobjects/UserLogin/describe", "").statusCode())
        .isEqualTo(404);
    assertThat(org.restAs(session, "GET", "/sobjects", "").body())
        .contains("\"Lead\"")
        .doesNotContain("UserLogin");
  }

  @Test
  void a_field_that_may_only_be_read_refuses_a_write() {
    var session = org.tokenOf("integration");
    org.restAs(org.token(), "POST", "/sobjects/Campaign", "{\"Name\":\"Spring\"}");
    var campaign = id("SELECT Id FROM Campaign LIMIT 1");

    var refused =
        org.restAs(
            session, "PATCH", "/sobjects/Campaign/" + campaign, "{\"Status\":\"Completed\"}");

    assertThat(code(refused)).isEqualTo("INVALID_FIELD_FOR_INSERT_UPDATE");
    assertThat(field(session, "Campaign", "Status").path("updateable").asBoolean()).isFalse();
    assertThat(field(org.token(), "Campaign", "Status").path("updateable").asBoolean()).isTrue();
  }

  @Test
  void who_may_only_read_an_object_makes_changes_and_deletes_nothing() {
    var session = org.tokenOf("integration");
    var account = id("SELECT Id FROM Account LIMIT 1");

    assertThat(code(org.restAs(session, "POST", "/sobjects/Account", "{\"Name\":\"No\"}")))
        .isEqualTo("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY");
    assertThat(code(org.restAs(session, "PATCH", "/sobjects/Account/" + account, "{}")))
        .isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
    assertThat(code(org.restAs(session, "DELETE", "/sobjects/Account/" + account, "")))
        .isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
  }

  @Test
  void a_bulk_job_may_do_no_more_than_its_author() {
    var session = org.tokenOf("integration");
    var job = "{\"object\":\"UserLogin\",\"operation\":\"insert\"}";

    assertThat(org.restAs(session, "POST", "/jobs/ingest", job).body()).contains("INVALID_TYPE");
    assertThat(org.rest("POST", "/jobs/ingest", job).statusCode()).isEqualTo(200);
  }

  @Test
  void an_assignment_counts_from_the_next_call_on() {
    var session = org.tokenOf("chloe");
    var chloe = id("SELECT Id FROM User WHERE Alias = 'chloe'");
    var held =
        id("SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '%s'".formatted(chloe));
    assertThat(query(session, "SELECT Id FROM Team__c").statusCode()).isEqualTo(200);

    org.rest("DELETE", "/sobjects/PermissionSetAssignment/" + held, "");
    assertThat(code(query(session, "SELECT Id FROM Team__c"))).isEqualTo("INVALID_TYPE");

    var set = id("SELECT Id FROM PermissionSet WHERE Name = 'Foyer_Rep'");
    var again = "{\"AssigneeId\":\"%s\",\"PermissionSetId\":\"%s\"}".formatted(chloe, set);
    org.rest("POST", "/sobjects/PermissionSetAssignment", again);
    assertThat(query(session, "SELECT Id FROM Team__c").statusCode()).isEqualTo(200);
  }

  @Test
  void custom_metadata_is_written_by_nobody() {
    var body = "{\"DeveloperName\":\"Other\"}";

    assertThat(code(org.rest("POST", "/sobjects/Foyer_Address__mdt", body)))
        .isEqualTo("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY");
  }

  private JsonNode field(String session, String object, String name) {
    var described = org.restAs(session, "GET", "/sobjects/" + object + "/describe", "");
    for (var field : Client.json(described).path("fields")) {
      if (field.path("name").asText().equals(name)) {
        return field;
      }
    }
    throw new AssertionError("no field " + name);
  }

  private String id(String soql) {
    return org.rows(soql).at("/records/0/Id").asText();
  }

  private HttpResponse<String> query(String session, String soql) {
    var path = "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8);
    return org.restAs(session, "GET", path, "");
  }

  private static String code(HttpResponse<String> answer) {
    return Client.json(answer).at("/0/errorCode").asText();
  }
}
