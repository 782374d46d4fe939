package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Xml;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Jobs and batches as Bulk 1.0 writes them, elements in the order of its schema. */
final class BulkXml {
  private static final String ENVELOPE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<%1$s xmlns=\"http://www.force.com/2009/06/asyncapi/dataload\">%2$s</%1$s>";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private BulkXml() {}

  static Answer job(int status, BulkJob job) {
    var spec = job.spec();
    var xml =
        new Xml()
            .element("id", job.id())
            .element("operation", spec.operation().word())
            .element("object", spec.type().name())
            .element("createdById", spec.author().user())
            .element("createdDate", moment(job.created()))
            .element("systemModstamp", moment(job.changed()))
            .element("state", state(job));
    if (spec.keyName() != null) {
      xml.element("externalIdFieldName", spec.keyName());
    }
    xml.element("concurrencyMode", "Parallel").element("contentType", "CSV");
    counts(xml, job);
    return answer(status, "jobInfo", xml.toString());
  }

  private static void counts(Xml xml, BulkJob job) {
    xml.element("numberBatchesQueued", job.count(BulkBatch.State.QUEUED))
        .element("numberBatchesInProgress", job.count(BulkBatch.State.IN_PROGRESS))
        .element("numberBatchesCompleted", job.count(BulkBatch.State.COMPLETED))
        .element("numberBatchesFailed", job.count(BulkBatch.State.FAILED))
        .element("numberBatchesTotal", job.batches().size())
        .element("numberRecordsProcessed", sum(job, false))
        .element("numberRetries", 0)
        .element("apiVersion", "65.0")
        .element("numberRecordsFailed", sum(job, true))
        .element("totalProcessingTime", 0)
        .element("apiActiveProcessingTime", 0)
        .element("apexProcessingTime", 0);
  }

  private static String state(BulkJob job) {
    var name = job.state().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static int sum(BulkJob job, boolean failed) {
    return job.batches().stream()
        .mapToInt(batch -> failed ? batch.failed() : batch.processed())
        .sum();
  }

  static Answer batch(int status, BulkJob job, BulkBatch batch) {
    return answer(status, "batchInfo", inner(job, batch));
  }

  static Answer batches(BulkJob job) {
    var xml = new StringBuilder();
    for (var batch : job.batches()) {
      xml.append("<batchInfo>").append(inner(job, batch)).append("</batchInfo>");
    }
    return answer(200, "batchInfoList", xml.toString());
  }

  private static String inner(BulkJob job, BulkBatch batch) {
    var xml =
        new Xml()
            .element("id", batch.id())
            .element("jobId", job.id())
            .element("state", batch.state().word());
    if (!batch.message().isEmpty()) {
      xml.element("stateMessage", batch.message());
    }
    return xml.element("createdDate", moment(batch.created()))
        .element("systemModstamp", moment(batch.changed()))
        .element("numberRecordsProcessed", batch.processed())
        .element("numberRecordsFailed", batch.failed())
        .element("totalProcessingTime", 0)
        .element("apiActiveProcessingTime", 0)
        .element("apexProcessingTime", 0)
        .toString();
  }

  static Answer results(List<BulkResult> results) {
    var xml = new Xml();
    results.forEach(result -> xml.element("result", result.id()));
    return answer(200, "result-list", xml.toString());
  }

  static Answer error(String code, String message) {
    var xml = new Xml().element("exceptionCode", code).element("exceptionMessage", message);
    return answer(400, "error", xml.toString());
  }

  private static Answer answer(int status, String name, String inner) {
    return Answer.of(status, "application/xml;charset=UTF-8", ENVELOPE.formatted(name, inner));
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
