package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.bulk.BulkBatch;
import io.foyer.salesforce.sandbox.bulk.BulkJob;
import io.foyer.salesforce.sandbox.bulk.BulkJobs;
import io.foyer.salesforce.sandbox.bulk.JobRequests;
import io.foyer.salesforce.sandbox.bulk.LoadResults;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.nio.file.Path;
import java.util.Map;

/** Bulk API 2.0: one file in, and the rows that were saved and that were not out. */
final class IngestResource {
  private static final String CSV = "text/csv;charset=UTF-8";
  private final BulkJobs jobs;

  IngestResource(BulkJobs jobs) {
    this.jobs = jobs;
  }

  void addTo(RestRoute route) {
    route.add("POST", "/jobs/ingest", this::open);
    route.add("GET", "/jobs/ingest", this::list);
    route.add("GET", "/jobs/ingest/{job}", call -> answer(200, call, job(call)));
    route.add("PATCH", "/jobs/ingest/{job}", this::move);
    route.add("DELETE", "/jobs/ingest/{job}", this::delete);
    route.add("PUT", "/jobs/ingest/{job}/batches", this::upload);
    route.add(
        "GET",
        "/jobs/ingest/{job}/successfulResults",
        call -> file(result(call, LoadResults.SUCCESSFUL)));
    route.add(
        "GET", "/jobs/ingest/{job}/failedResults", call -> file(result(call, LoadResults.FAILED)));
    route.add("GET", "/jobs/ingest/{job}/unprocessedrecords", this::unprocessed);
  }

  private Answer open(RestCall call) {
    var json = call.json();
    var wanted =
        new JobRequests.Wanted(
            json.path("operation").asText(),
            json.path("object").asText(),
            json.path("externalIdFieldName").asText());
    var spec = wanted.in(call.author());
    if (spec.operation().isQuery()) {
      throw new Refusal("InvalidOperation", "A query is no ingest job");
    }
    var job = jobs.open(spec.separated(Delimiter.of(json)));
    return answer(200, call, job);
  }

  private Answer list(RestCall call) {
    var records =
        jobs.all().stream()
            .filter(job -> !job.spec().operation().isQuery())
            .map(job -> IngestJson.of(job, call.base()))
            .toList();
    return Answer.json(200, Json.text(Map.of("done", true, "records", records)));
  }

  private Answer upload(RestCall call) {
    var job = job(call);
    if (!job.batches().isEmpty()) {
      throw new Refusal("InvalidBatch", "A job takes one upload only");
    }
    jobs.add(job, call.call().body().bytes());
    return Answer.empty(201);
  }

  private Answer move(RestCall call) {
    var job = job(call);
    switch (state(call.json())) {
      case "UploadComplete" -> complete(job);
      case "Aborted" -> jobs.abort(job);
      default -> throw new Refusal("InvalidJobState", "UploadComplete or Aborted is possible");
    }
    return answer(200, call, job);
  }

  private void complete(BulkJob job) {
    if (job.state() != BulkJob.State.OPEN) {
      throw new Refusal("InvalidJobState", "The job is not open");
    }
    jobs.finish(job);
    job.batches().forEach(batch -> jobs.start(job, batch));
  }

  private static String state(JsonNode json) {
    return json.path("state").asText();
  }

  private Answer delete(RestCall call) {
    jobs.delete(job(call));
    return Answer.empty(204);
  }

  private Answer unprocessed(RestCall call) {
    var batch = job(call).batches().stream().findFirst();
    return batch
        .filter(waiting -> waiting.state() == BulkBatch.State.NOT_PROCESSED)
        .map(waiting -> file(waiting.request()))
        .orElseGet(() -> Answer.of(200, CSV, ""));
  }

  private Path result(RestCall call, int place) {
    var results = job(call).batches().stream().flatMap(batch -> batch.results().stream()).toList();
    if (results.size() <= place) {
      throw new Refusal("InvalidJobState", "The job has no results yet");
    }
    return results.get(place).file();
  }

  private static Answer file(Path file) {
    return Answer.file(CSV, file);
  }

  private BulkJob job(RestCall call) {
    return jobs.find(call.value("job"))
        .filter(job -> !job.spec().operation().isQuery())
        .orElseThrow(() -> new Refusal("NOT_FOUND", "The requested resource does not exist"));
  }

  private static Answer answer(int status, RestCall call, BulkJob job) {
    return Answer.json(status, Json.text(IngestJson.of(job, call.base())));
  }
}
