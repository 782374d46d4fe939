package io.foyer.salesforce.mirror;

import com.sforce.async.AsyncApiException;
import com.sforce.async.BatchInfo;
import com.sforce.async.BatchStateEnum;
import com.sforce.async.BulkConnection;
import com.sforce.async.CSVReader;
import com.sforce.async.ContentType;
import com.sforce.async.JobInfo;
import com.sforce.async.OperationEnum;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.setup.OrgCurrency;
import io.foyer.salesforce.soap.BulkLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads many records by a job: a few calls for all of them, and a page of them in memory. */
@ApplicationScoped
public class BulkReading {

  /** Rows of one job: what a breakdown costs at most. */
  static final int CHUNK = 100_000;

  private static final Duration FIRST_LOOK = Duration.ofMillis(250);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  // Salesforce itself gives a batch up after ten minutes.
  private static final int MOST_LOOKS = 300;

  @Inject BulkLane bulk;
  @Inject OrgCurrency currency;

  /**
   * Reads the records of one job.
   *
   * @param pages called with pages in the order of ids
   * @return whether there are more behind them
   */
  public boolean load(
      CrmObject object, List<String> fields, String afterId, Consumer<List<CrmRecord>> pages) {
    var soql = FeedQueries.behind(object, fields, afterId, CHUNK);
    int rows = bulk.run(Pace.BACKGROUND, connection -> read(object, soql, pages, connection));
    return rows == CHUNK;
  }

  private int read(
      CrmObject object, Soql soql, Consumer<List<CrmRecord>> pages, BulkConnection connection)
      throws AsyncApiException, IOException {
    var job = connection.createJob(job(object));
    try {
      var text = new ByteArrayInputStream(soql.text().getBytes(StandardCharsets.UTF_8));
      var batch = done(connection.createBatchFromStream(job, text), connection);
      int rows = 0;
      for (var result : connection.getQueryResultList(job.getId(), batch.getId()).getResult()) {
        try (var csv = connection.getQueryResultStream(job.getId(), batch.getId(), result)) {
          rows += pages(object, csv, pages);
        }
      }
      return rows;
    } finally {
      connection.closeJob(job.getId());
    }
  }

  private static JobInfo job(CrmObject object) {
    var job = new JobInfo();
    job.setObject(object.apiName());
    job.setOperation(OperationEnum.query);
    job.setContentType(ContentType.CSV);
    return job;
  }

  private static BatchInfo done(BatchInfo begun, BulkConnection connection)
      throws AsyncApiException {
    var pause = FIRST_LOOK;
    for (int look = 0; look < MOST_LOOKS; look++) {
      pause(pause);
      var batch = connection.getBatchInfo(begun.getJobId(), begun.getId());
      if (batch.getState() == BatchStateEnum.Completed) {
        return batch;
      }
      if (batch.getState() == BatchStateEnum.Failed) {
        throw new CrmRefused("BULK_QUERY_FAILED", String.valueOf(batch.getStateMessage()));
      }
      pause = BETWEEN_LOOKS;
    }
    throw new CrmUnavailable("Salesforce did not finish a bulk query in time");
  }

  private static void pause(Duration span) {
    try {
      Thread.sleep(span.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CrmUnavailable("Salesforce's bulk query was not waited for");
    }
  }

  private int pages(CrmObject object, InputStream csv, Consumer<List<CrmRecord>> pages)
      throws IOException {
    var reader = new CSVReader(csv, StandardCharsets.UTF_8.name());
    reader.setMaxRowsInFile(Integer.MAX_VALUE);
    reader.setMaxCharsInFile(Integer.MAX_VALUE);
    var names = reader.nextRecord();
    int rows = 0;
    var page = new ArrayList<CrmRecord>();
    for (var row = reader.nextRecord(); row != null; row = reader.nextRecord()) {
      page.add(currency.completed(CsvRecords.record(object, names, row)));
      rows++;
      if (page.size() == SalesforceFeed.PAGE) {
        pages.accept(List.copyOf(page));
        page.clear();
      }
    }
    pages.accept(List.copyOf(page));
    return rows;
  }
}
