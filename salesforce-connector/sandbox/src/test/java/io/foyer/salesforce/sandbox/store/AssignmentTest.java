package io.foyer.salesforce.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import com.sforce.ws.ConnectorConfig;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("EV-1")
@ExtendWith(SandboxFixture.class)
class AssignmentTest {
  private final Client org;

  AssignmentTest(Client org) {
    this.org = org;
  }

  @Test
  void rest_lets_the_active_rule_decide_where_nothing_is_said() {
    assertThat(ownerOf(made("TRUE", "{%s,\"LeadSource\":\"Web\"}"))).isEqualTo("Website Leads");
    assertThat(ownerOf(made("", "{%s,\"Country\":\"Japan\"}"))).isEqualTo("Chloe Martin");
  }

  @Test
  void keeps_the_owner_where_the_rule_is_not_wanted() {
    var ben = id("SELECT Id FROM User WHERE Alias = 'ben'");
    var body = "{%s,\"Country\":\"Japan\",\"OwnerId\":\"" + ben + "\"}";

    assertThat(ownerOf(made("FALSE", body))).isEqualTo("Ben Carter");
    assertThat(ownerOf(made("TRUE", body))).isEqualTo("Chloe Martin");
  }

  @Test
  void a_rule_that_is_not_active_applies_only_by_its_name() {
    var rule = id("SELECT Id FROM AssignmentRule WHERE SobjectType = 'Lead'");
    org.rest("PATCH", "/sobjects/AssignmentRule/" + rule, "{\"Active\":false}");
    try {
      assertThat(ownerOf(made("", "{%s,\"Country\":\"Japan\"}"))).isEqualTo("Ada Lind");
      assertThat(ownerOf(made(rule, "{%s,\"Country\":\"Japan\"}"))).isEqualTo("Chloe Martin");
    } finally {
      org.rest("PATCH", "/sobjects/AssignmentRule/" + rule, "{\"Active\":true}");
    }
  }

  @Test
  void soap_lets_the_rule_decide_only_where_that_is_said() throws ConnectionException {
    var connection = connection();
    assertThat(ownerOf(connection.create(new SObject[] {lead()})[0].getId())).isEqualTo("Ada Lind");

    connection.setAssignmentRuleHeader(null, true);
    assertThat(ownerOf(connection.create(new SObject[] {lead()})[0].getId()))
        .isEqualTo("Chloe Martin");
  }

  @Test
  void a_queue_owns_only_what_it_was_made_for() {
    var other = org.rest("POST", "/sobjects/Group", "{\"Name\":\"Cases\",\"Type\":\"Queue\"}");
    var owner = "{%s,\"OwnerId\":\"" + Client.json(other).path("id").asText() + "\"}";

    assertThat(send("FALSE", owner).body()).contains("INVALID_OPERATION");
  }

  private static SObject lead() {
    var lead = new SObject("Lead");
    lead.setField("LastName", "Soap");
    lead.setField("Company", "Soap Ltd");
    lead.setField("Country", "Japan");
    return lead;
  }

  private PartnerConnection connection() throws ConnectionException {
    var config = new ConnectorConfig();
    config.setSessionId(org.token());
    config.setServiceEndpoint(org.url() + "/services/Soap/u/65.0");
    return new PartnerConnection(config);
  }

  private String made(String rule, String body) {
    return Client.json(send(rule, body)).path("id").asText();
  }

  private HttpResponse<String> send(String rule, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(org.url() + "/services/data/v65.0/sobjects/Lead"))
            .header("Authorization", "Bearer " + org.token())
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    body.replace("%s", "\"LastName\":\"Ruled\",\"Company\":\"Ruled Ltd\"")));
    return org.send(rule.isEmpty() ? request : request.header("Sforce-Auto-Assign", rule));
  }

  private String ownerOf(String lead) {
    return org.rows("SELECT Owner.Name FROM Lead WHERE Id = '%s'".formatted(lead))
        .at("/records/0/Owner/Name")
        .asText();
  }

  private String id(String soql) {
    return org.rows(soql).at("/records/0/Id").asText();
  }
}
