package io.foyer.salesforce.sandbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxFixture.class)
class BulkTwoTest {
  private final Client org;

  BulkTwoTest(Client org) {
    this.org = org;
  }

  private String open(String json) {
    var answer = org.rest("POST", "/jobs/ingest", json);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Client.json(answer).path("state").asText()).isEqualTo("Open");
    return Client.json(answer).path("id").asText();
  }

  private int upload(String job, String csv) {
    return org.send(
            HttpRequest.newBuilder(
                    URI.create(org.url() + "/services/data/v65.0/jobs/ingest/" + job + "/batches"))
                .header("Authorization", "Bearer " + org.token())
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString(csv)))
        .statusCode();
  }

  private JsonNode complete(String job) {
    org.rest("PATCH", "/jobs/ingest/" + job, "{\"state\":\"UploadComplete\"}");
    var limit = Instant.now().plus(Duration.ofSeconds(60));
    while (true) {
      var info = Client.json(org.rest("GET", "/jobs/ingest/" + job, ""));
      if (!info.path("state").asText().matches("UploadComplete|InProgress")) {
        return info;
      }
      assertThat(Instant.now()).isBefore(limit);
    }
  }

  @Test
  void ingests_a_file_and_tells_what_was_saved_and_what_not() {
    var job =
        open("{\"object\":\"Lead\",\"operation\":\"insert\",\"columnDelimiter\":\"SEMICOLON\"}");
    assertThat(upload(job, "LastName;Company\r\nTwo;Bulk Two\r\n;Nobody\r\n")).isEqualTo(201);
    var info = complete(job);
    assertThat(info.path("state").asText()).isEqualTo("JobComplete");
    assertThat(info.path("numberRecordsProcessed").asInt()).isEqualTo(2);
    assertThat(info.path("numberRecordsFailed").asInt()).isEqualTo(1);
    assertThat(org.rest("GET", "/jobs/ingest/" + job + "/successfulResults", "").body())
        .startsWith("\"sf__Id\";\"sf__Created\";\"LastName\";\"Company\"\n\"00Q")
        .contains("\"true\";\"Two\";\"Bulk Two\"");
    assertThat(org.rest("GET", "/jobs/ingest/" + job + "/failedResults", "").body())
        .contains("REQUIRED_FIELD_MISSING", "\"Nobody\"");
    assertThat(org.rest("DELETE", "/jobs/ingest/" + job, "").statusCode()).isEqualTo(204);
    assertThat(org.rest("GET", "/jobs/ingest/" + job, "").statusCode()).isEqualTo(404);
  }

  @Test
  void does_nothing_before_the_upload_is_complete() {
    var job = open("{\"object\":\"Lead\",\"operation\":\"insert\"}");
    upload(job, "LastName,Company\nEarly,Early Ltd\n");
    assertThat(upload(job, "LastName,Company\nTwice,Twice Ltd\n")).isEqualTo(400);
    org.rest("PATCH", "/jobs/ingest/" + job, "{\"state\":\"Aborted\"}");
    assertThat(
            org.rows("SELECT count() FROM Lead WHERE LastName = 'Early'").path("totalSize").asInt())
        .isZero();
    assertThat(org.rest("GET", "/jobs/ingest/" + job + "/unprocessedrecords", "").body())
        .contains("Early Ltd");
  }

  @Test
  void refuses_what_it_cannot_do() {
    assertThat(
            org.rest("POST", "/jobs/ingest", "{\"object\":\"Lead\",\"operation\":\"query\"}")
                .body())
        .contains("InvalidOperation");
    assertThat(
            org.rest(
                    "POST",
                    "/jobs/ingest",
                    "{\"object\":\"Lead\",\"operation\":\"upsert\",\"externalIdFieldName\":\"City\"}")
                .body())
        .contains("ClientInputError");
  }
}
