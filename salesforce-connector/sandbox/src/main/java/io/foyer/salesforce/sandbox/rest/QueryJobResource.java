package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.bulk.BulkBatch;
import io.foyer.salesforce.sandbox.bulk.BulkJob;
import io.foyer.salesforce.sandbox.bulk.BulkJobs;
import io.foyer.salesforce.sandbox.bulk.JobSpec;
import io.foyer.salesforce.sandbox.bulk.Operation;
import io.foyer.salesforce.sandbox.bulk.QueryResults;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Bulk API 2.0: one query in, and pages of what it found out. */
final class QueryJobResource {
  private static final int LARGEST_PAGE = 50_000;
  private final Org org;
  private final BulkJobs jobs;

  QueryJobResource(Org org, BulkJobs jobs) {
    this.org = org;
    this.jobs = jobs;
  }

  void addTo(RestRoute route) {
    route.add("POST", "/jobs/query", this::open);
    route.add("GET", "/jobs/query", this::list);
    route.add("GET", "/jobs/query/{job}", call -> answer(call, job(call)));
    route.add("PATCH", "/jobs/query/{job}", this::abort);
    route.add("DELETE", "/jobs/query/{job}", this::delete);
    route.add("GET", "/jobs/query/{job}/results", this::results);
  }

  private Answer open(RestCall call) {
    var json = call.json();
    var operation =
        Operation.named(json.path("operation").asText())
            .filter(Operation::isQuery)
            .orElseThrow(() -> new Refusal("InvalidOperation", "query or queryAll is possible"));
    var soql = json.path("query").asText();
    var type = org.queries(call.author()).object(soql);
    var spec = new JobSpec(operation, type, null, call.author()).separated(Delimiter.of(json));
    var job = jobs.open(spec);
    var batch = jobs.add(job, soql.getBytes(StandardCharsets.UTF_8));
    jobs.finish(job);
    jobs.start(job, batch);
    return answer(call, job);
  }

  private Answer list(RestCall call) {
    var records =
        jobs.all().stream()
            .filter(job -> job.spec().operation().isQuery())
            .map(job -> IngestJson.of(job, call.base()))
            .toList();
    return Answer.json(200, Json.text(Map.of("done", true, "records", records)));
  }

  private Answer abort(RestCall call) {
    var job = job(call);
    if (!call.json().path("state").asText().equals("Aborted")) {
      throw new Refusal("InvalidJobState", "Aborted is possible");
    }
    jobs.abort(job);
    return answer(call, job);
  }

  private Answer delete(RestCall call) {
    jobs.delete(job(call));
    return Answer.empty(204);
  }

  private Answer results(RestCall call) {
    var job = job(call);
    if (job.count(BulkBatch.State.COMPLETED) == 0) {
      throw new Refusal("InvalidJobState", "The job has no results yet");
    }
    int most = Math.min(LARGEST_PAGE, number(call, "maxRecords", LARGEST_PAGE));
    try {
      var slice = new QueryResults(job).from(number(call, "locator", 0), Math.max(1, most));
      return Answer.of(200, "text/csv;charset=UTF-8", slice.csv())
          .with("Sforce-Locator", slice.next() < 0 ? "null" : String.valueOf(slice.next()))
          .with("Sforce-NumberOfRecords", String.valueOf(slice.rows()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int number(RestCall call, String name, int otherwise) {
    var text = call.parameter(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,8}")) {
      throw new Refusal("ClientInputError", name + " is no number");
    }
    return Integer.parseInt(text);
  }

  /** A job of Bulk 1.0 may hold several queries and is none of these. */
  private BulkJob job(RestCall call) {
    return jobs.find(call.value("job"))
        .filter(job -> job.spec().operation().isQuery() && job.batches().size() == 1)
        .orElseThrow(() -> new Refusal("NOT_FOUND", "The requested resource does not exist"));
  }

  private static Answer answer(RestCall call, BulkJob job) {
    return Answer.json(200, Json.text(IngestJson.of(job, call.base())));
  }
}
