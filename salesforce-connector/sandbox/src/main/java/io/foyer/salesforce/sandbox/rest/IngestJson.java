package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.bulk.BulkBatch;
import io.foyer.salesforce.sandbox.bulk.BulkJob;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A job as Bulk 2.0 writes it. */
final class IngestJson {

  private IngestJson() {}

  static Map<String, Object> of(BulkJob job, String base) {
    var spec = job.spec();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", job.id());
    json.put("operation", spec.operation().word());
    json.put("object", spec.type().name());
    json.put("createdById", spec.author().user());
    json.put("createdDate", RestRecords.moment(job.created()));
    json.put("systemModstamp", RestRecords.moment(job.changed()));
    json.put("state", state(job));
    if (spec.keyName() != null) {
      json.put("externalIdFieldName", spec.keyName());
    }
    json.put("concurrencyMode", "Parallel");
    json.put("contentType", "CSV");
    json.put("apiVersion", 65.0);
    json.put("jobType", spec.operation().isQuery() ? "V2Query" : "V2Ingest");
    json.put("columnDelimiter", Delimiter.named(spec.separator()));
    json.put("lineEnding", "LF");
    if (!spec.operation().isQuery()) {
      json.put("contentUrl", base.substring(1) + "/jobs/ingest/" + job.id() + "/batches");
    }
    batch(job).ifPresent(batch -> counts(batch, json));
    return json;
  }

  private static void counts(BulkBatch batch, Map<String, Object> json) {
    json.put("retries", 0);
    json.put("totalProcessingTime", 0);
    json.put("apiActiveProcessingTime", 0);
    json.put("apexProcessingTime", 0);
    json.put("numberRecordsProcessed", batch.processed());
    json.put("numberRecordsFailed", batch.failed());
    if (!batch.message().isEmpty()) {
      json.put("errorMessage", batch.message());
    }
  }

  private static Optional<BulkBatch> batch(BulkJob job) {
    return job.batches().stream().findFirst();
  }

  private static String state(BulkJob job) {
    return switch (job.state()) {
      case OPEN -> "Open";
      case ABORTED -> "Aborted";
      case CLOSED ->
          batch(job)
              .map(
                  batch ->
                      switch (batch.state()) {
                        case QUEUED -> "UploadComplete";
                        case IN_PROGRESS -> "InProgress";
                        case COMPLETED -> "JobComplete";
                        case FAILED, NOT_PROCESSED -> "Failed";
                      })
              .orElse("JobComplete");
    };
  }
}
