package io.foyer.salesforce.sandbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sforce.async.AsyncApiException;
import com.sforce.async.AsyncExceptionCode;
import com.sforce.async.BatchInfo;
import com.sforce.async.BatchStateEnum;
import com.sforce.async.BulkConnection;
import com.sforce.async.ContentType;
import com.sforce.async.JobInfo;
import com.sforce.async.JobStateEnum;
import com.sforce.async.OperationEnum;
import com.sforce.ws.ConnectorConfig;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real Bulk client of Force WSC loads and queries. */
@ExtendWith(SandboxFixture.class)
class BulkOneTest {
  private final Client org;
  private BulkConnection bulk;

  BulkOneTest(Client org) {
    this.org = org;
  }

  @BeforeEach
  void connects() throws AsyncApiException {
    bulk = connection(org.token());
  }

  private BulkConnection connection(String token) throws AsyncApiException {
    var config = new ConnectorConfig();
    config.setSessionId(token);
    config.setRestEndpoint(org.url() + "/services/async/65.0");
    return new BulkConnection(config);
  }

  private JobInfo job(OperationEnum operation, String object) throws AsyncApiException {
    return bulk.createJob(wanted(operation, object));
  }

  private static JobInfo wanted(OperationEnum operation, String object) {
    var job = new JobInfo();
    job.setOperation(operation);
    job.setObject(object);
    job.setContentType(ContentType.CSV);
    return job;
  }

  private BatchInfo done(JobInfo job, String content) throws AsyncApiException {
    var batch =
        bulk.createBatchFromStream(
            job, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    var limit = Instant.now().plus(Duration.ofSeconds(60));
    while (batch.getState() == BatchStateEnum.Queued
        || batch.getState() == BatchStateEnum.InProgress) {
      assertThat(Instant.now()).isBefore(limit);
      batch = bulk.getBatchInfo(job.getId(), batch.getId());
    }
    bulk.closeJob(job.getId());
    return batch;
  }

  private static List<String> lines(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private List<String> found(String soql, String object) throws AsyncApiException, IOException {
    var job = job(OperationEnum.query, object);
    var batch = done(job, soql);
    assertThat(batch.getState()).isEqualTo(BatchStateEnum.Completed);
    var all = new ArrayList<String>();
    for (var result : bulk.getQueryResultList(job.getId(), batch.getId()).getResult()) {
      all.addAll(lines(bulk.getQueryResultStream(job.getId(), batch.getId(), result)));
    }
    return all;
  }

  @Test
  void loads_rows_of_which_each_succeeds_or_fails_by_itself()
      throws AsyncApiException, IOException {
    var job = job(OperationEnum.insert, "Lead");
    var batch =
        done(job, "LastName,Company,Title\nBulk One,\"Bulk \"\"Ltd\"\", Oslo\",#N/A\n,Nameless,\n");
    assertThat(batch.getState()).isEqualTo(BatchStateEnum.Completed);
    assertThat(batch.getNumberRecordsProcessed()).isEqualTo(2);
    assertThat(batch.getNumberRecordsFailed()).isEqualTo(1);
    assertThat(bulk.getJobStatus(job.getId()).getState()).isEqualTo(JobStateEnum.Closed);
    assertThat(bulk.getBatchInfoList(job.getId()).getBatchInfo()).hasSize(1);
    var results = lines(bulk.getBatchResultStream(job.getId(), batch.getId()));
    assertThat(results.get(0)).isEqualTo("\"Id\",\"Success\",\"Created\",\"Error\"");
    assertThat(results.get(1)).matches("\"00Q\\w{15}\",\"true\",\"true\",\"\"");
    assertThat(results.get(2)).contains("\"false\"", "REQUIRED_FIELD_MISSING");
    assertThat(org.rows("SELECT Company FROM Lead WHERE LastName = 'Bulk One'").at("/records/0"))
        .hasToString(
            org.rows("SELECT Company FROM Lead WHERE Company = 'Bulk \"Ltd\", Oslo'")
                .at("/records/0")
                .toString());
  }

  @Test
  void upserts_and_deletes_by_file() throws AsyncApiException, IOException {
    var wanted = wanted(OperationEnum.upsert, "Lead");
    wanted.setExternalIdFieldName("Foyer_Key__c");
    var upsert = bulk.createJob(wanted);
    done(upsert, "Foyer_Key__c,LastName,Company\nbulk/1,Upserted,Ltd\nbulk/1,Again,Ltd\n");
    var rows = org.rows("SELECT Id, LastName FROM Lead WHERE Foyer_Key__c = 'bulk/1'");
    assertThat(rows.path("totalSize").asInt()).isEqualTo(1);
    assertThat(rows.at("/records/0/LastName").asText()).isEqualTo("Again");
    var id = rows.at("/records/0/Id").asText();
    done(job(OperationEnum.delete, "Lead"), "Id\n" + id + "\n");
    assertThat(found("SELECT Id FROM Lead WHERE Id = '" + id + "'", "Lead")).hasSize(1);
  }

  @Test
  void reads_all_rows_of_a_query_with_those_of_parents() throws AsyncApiException, IOException {
    var all =
        found(
            "SELECT Id, Name, Account.Name, CreatedDate FROM Contact WHERE Account.Name = 'ACME"
                + " Robotics'",
            "Contact");
    assertThat(all.get(0)).isEqualTo("\"Id\",\"Name\",\"Account.Name\",\"CreatedDate\"");
    assertThat(all.get(1))
        .matches("\"003\\w{15}\",\"[^\"]+\",\"ACME Robotics\",\"[-\\dT:]+\\.000Z\"");
  }

  @Test
  void finds_more_than_ten_thousand_rows_each_once() throws AsyncApiException, IOException {
    var csv = new StringBuilder("Name,Status\n");
    for (int i = 0; i < 10_500; i++) {
      csv.append("Large ").append(i).append(",Planned\n");
    }
    var load = done(job(OperationEnum.insert, "Campaign"), csv.toString());
    assertThat(load.getNumberRecordsFailed()).isZero();
    var rows = found("SELECT Id FROM Campaign WHERE Name LIKE 'Large %'", "Campaign");
    assertThat(rows).hasSize(10_501).doesNotHaveDuplicates();
    assertThat(
            found(
                "SELECT Id FROM Campaign WHERE Name LIKE 'Large %' ORDER BY Name LIMIT 3",
                "Campaign"))
        .hasSize(4);
  }

  @Test
  void says_why_a_query_cannot_be_run() throws AsyncApiException {
    var batch = done(job(OperationEnum.query, "Lead"), "SELECT Nope FROM Lead");
    assertThat(batch.getState()).isEqualTo(BatchStateEnum.Failed);
    assertThat(batch.getStateMessage()).contains("InvalidBatch", "INVALID_FIELD");
    assertThat(done(job(OperationEnum.query, "Lead"), "SELECT COUNT(Id) FROM Lead").getState())
        .isEqualTo(BatchStateEnum.Failed);
  }

  @Test
  void refuses_in_the_words_of_the_client() throws AsyncApiException {
    assertThatThrownBy(() -> bulk.getJobStatus("750000000000001AAA"))
        .isInstanceOfSatisfying(
            AsyncApiException.class,
            refused ->
                assertThat(refused.getExceptionCode()).isEqualTo(AsyncExceptionCode.InvalidJob));
    assertThatThrownBy(() -> job(OperationEnum.insert, "Nope"))
        .isInstanceOfSatisfying(
            AsyncApiException.class,
            refused ->
                assertThat(refused.getExceptionCode()).isEqualTo(AsyncExceptionCode.InvalidEntity));
    var stranger = connection("nothing");
    assertThatThrownBy(() -> stranger.createJob(wanted(OperationEnum.insert, "Lead")))
        .isInstanceOfSatisfying(
            AsyncApiException.class,
            refused ->
                assertThat(refused.getExceptionCode())
                    .isEqualTo(AsyncExceptionCode.InvalidSessionId));
    var job = job(OperationEnum.insert, "Lead");
    bulk.abortJob(job.getId());
    assertThatThrownBy(() -> bulk.createBatchFromStream(job, new ByteArrayInputStream(new byte[1])))
        .isInstanceOfSatisfying(
            AsyncApiException.class,
            refused ->
                assertThat(refused.getExceptionCode())
                    .isEqualTo(AsyncExceptionCode.InvalidJobState));
  }
}
