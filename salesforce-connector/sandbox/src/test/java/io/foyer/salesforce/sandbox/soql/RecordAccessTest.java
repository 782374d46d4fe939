package io.foyer.salesforce.sandbox.soql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("V360-3")
@ExtendWith(SandboxFixture.class)
class RecordAccessTest {
  private final Client org;

  RecordAccessTest(Client org) {
    this.org = org;
  }

  @Test
  void shares_what_is_there_but_private_records_with_their_owners_alone() {
    var lead = org.rows("SELECT Id, OwnerId FROM Lead LIMIT 1").at("/records/0");
    var id = lead.path("Id").asText();
    var owner = lead.path("OwnerId").asText();
    var other =
        org.rows("SELECT Id FROM User WHERE Id != '%s' LIMIT 1".formatted(owner))
            .at("/records/0/Id")
            .asText();
    assertThat(readable(other, id, "00Q000000000000AAA")).containsExactly(id);
    try {
      sharing(
          request -> request.POST(BodyPublishers.ofString("{\"private\":[\"%s\"]}".formatted(id))));

      assertThat(readable(other, id)).isEmpty();
      assertThat(readable(owner, id)).containsExactly(id);
    } finally {
      sharing(HttpRequest.Builder::DELETE);
    }
  }

  @Test
  void wants_the_user_and_the_records_named() {
    for (var where : List.of("UserId = '005000000000001AAA'", "RecordId = '00Q000000000001AAA'")) {
      var answer = org.query("SELECT RecordId FROM UserRecordAccess WHERE " + where);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("MALFORMED_QUERY");
    }
  }

  private List<String> readable(String user, String... records) {
    var soql =
        "SELECT RecordId FROM UserRecordAccess WHERE UserId = '%s' AND RecordId IN ('%s')"
            + " AND HasReadAccess = true";
    JsonNode rows = org.rows(soql.formatted(user, String.join("', '", records))).path("records");
    var ids = new ArrayList<String>();
    rows.forEach(row -> ids.add(row.path("RecordId").asText()));
    return ids;
  }

  private void sharing(java.util.function.UnaryOperator<HttpRequest.Builder> order) {
    var request =
        HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/sharing"))
            .header("Content-Type", "application/json");
    assertThat(org.send(order.apply(request)).statusCode()).isEqualTo(204);
  }
}
