package io.foyer.salesforce.sandbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxFixture.class)
class QueryJobTest {
  private final Client org;

  QueryJobTest(Client org) {
    this.org = org;
  }

  @Test
  void hands_out_what_it_found_page_by_page() {
    var job = opened("SELECT Name FROM User WHERE Alias IN ('ana', 'ben', 'chloe') ORDER BY Name");
    var over = over(job);
    assertThat(over.path("state").asText()).isEqualTo("JobComplete");
    assertThat(over.path("numberRecordsProcessed").asInt()).isEqualTo(3);

    var first = org.rest("GET", "/jobs/query/" + job + "/results?maxRecords=2", "");
    assertThat(first.body()).isEqualTo("\"Name\"\n\"Ana Novak\"\n\"Ben Carter\"\n");
    var locator = first.headers().firstValue("Sforce-Locator").orElseThrow();
    var second =
        org.rest("GET", "/jobs/query/" + job + "/results?maxRecords=2&locator=" + locator, "");
    assertThat(second.body()).isEqualTo("\"Name\"\n\"Chloe Martin\"\n");
    assertThat(second.headers().firstValue("Sforce-Locator")).contains("null");
    assertThat(second.headers().firstValue("Sforce-NumberOfRecords")).contains("1");
  }

  @Test
  void is_no_ingest_job_and_goes_when_deleted() {
    var job = opened("SELECT Id FROM Organization");
    over(job);

    assertThat(org.rest("GET", "/jobs/ingest/" + job, "").statusCode()).isEqualTo(404);
    assertThat(org.rest("GET", "/jobs/query", "").body()).contains(job, "V2Query");
    assertThat(org.rest("DELETE", "/jobs/query/" + job, "").statusCode()).isEqualTo(204);
    assertThat(org.rest("GET", "/jobs/query/" + job, "").statusCode()).isEqualTo(404);
  }

  @Test
  void refuses_a_query_that_cannot_be_run() {
    assertThat(open("SELECT Nope FROM Lead").statusCode()).isEqualTo(400);
    assertThat(org.rest("POST", "/jobs/query", "{\"operation\":\"insert\",\"query\":\"\"}").body())
        .contains("InvalidOperation");
  }

  private String opened(String soql) {
    var answer = open(soql);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Client.json(answer).path("id").asText();
  }

  private HttpResponse<String> open(String soql) {
    var json = "{\"operation\":\"query\",\"query\":\"%s\"}".formatted(soql);
    return org.rest("POST", "/jobs/query", json);
  }

  private JsonNode over(String job) {
    var limit = Instant.now().plus(Duration.ofSeconds(60));
    while (true) {
      var info = Client.json(org.rest("GET", "/jobs/query/" + job, ""));
      if (!info.path("state").asText().matches("UploadComplete|InProgress")) {
        return info;
      }
      assertThat(Instant.now()).isBefore(limit);
    }
  }
}
