package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.limits.Fault;
import io.foyer.salesforce.sandbox.oauth.Grant;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Route;
import io.foyer.salesforce.sandbox.web.Router;
import java.util.Optional;

/** The addresses of Bulk API 1.0; jobs in XML, records in CSV. */
public final class BulkRoute {
  private static final String CSV = "text/csv;charset=UTF-8";
  private final Org org;
  private final BulkJobs jobs;

  public BulkRoute(Org org, BulkJobs jobs) {
    this.org = org;
    this.jobs = jobs;
  }

  public void addTo(Router router) {
    add(router, "POST", "/job", this::open);
    add(router, "GET", "/job/{job}", call -> BulkXml.job(200, job(call)));
    add(router, "POST", "/job/{job}", this::move);
    add(router, "POST", "/job/{job}/batch", this::addBatch);
    add(router, "GET", "/job/{job}/batch", call -> BulkXml.batches(job(call)));
    add(
        router,
        "GET",
        "/job/{job}/batch/{batch}",
        call -> BulkXml.batch(200, job(call), batch(call)));
    add(
        router,
        "GET",
        "/job/{job}/batch/{batch}/request",
        call -> Answer.file(CSV, batch(call).request()));
    add(router, "GET", "/job/{job}/batch/{batch}/result", this::results);
    add(router, "GET", "/job/{job}/batch/{batch}/result/{result}", this::result);
  }

  private void add(Router router, String method, String path, Route route) {
    router.add(method, "/services/async/{version}" + path, call -> guarded(call, route));
  }

  private Answer guarded(Call call, Route route) {
    try {
      author(call);
      org.usage().count();
      return org.faults().strike(Fault.Lane.BULK, route, call);
    } catch (Refusal refusal) {
      return BulkXml.error(code(refusal.code()), refusal.words());
    }
  }

  /** What other lanes call by other names. */
  private static String code(String code) {
    return switch (code) {
      case "INVALID_SESSION_ID" -> "InvalidSessionId";
      case "REQUEST_LIMIT_EXCEEDED" -> "ExceededQuota";
      case "INVALID_TYPE" -> "InvalidEntity";
      default -> code;
    };
  }

  private Author author(Call call) {
    return Optional.ofNullable(call.header("x-sfdc-session"))
        .flatMap(token -> org.tokens().find(token, Grant.Kind.ACCESS))
        .map(grant -> org.author(grant.user()))
        .orElseThrow(() -> new Refusal("INVALID_SESSION_ID", "Invalid session id"));
  }

  private Answer open(Call call) {
    return BulkXml.job(201, jobs.open(JobRequests.read(call, author(call))));
  }

  private Answer move(Call call) {
    var job = job(call);
    switch (JobRequests.state(call)) {
      case "Closed" -> jobs.finish(job);
      case "Aborted" -> jobs.abort(job);
      default -> throw new Refusal("InvalidJobState", "A job can be closed or aborted");
    }
    return BulkXml.job(200, job);
  }

  private Answer addBatch(Call call) {
    var job = job(call);
    var batch = jobs.add(job, call.body().bytes());
    jobs.start(job, batch);
    return BulkXml.batch(201, job, batch);
  }

  private Answer results(Call call) {
    var job = job(call);
    var batch = over(batch(call));
    return job.spec().operation().isQuery()
        ? BulkXml.results(batch.results())
        : Answer.file(CSV, batch.results().get(LoadResults.ALL).file());
  }

  private Answer result(Call call) {
    return over(batch(call))
        .result(call.value("result"))
        .map(result -> Answer.file(CSV, result.file()))
        .orElseThrow(() -> new Refusal("InvalidBatch", "There is no such result"));
  }

  private static BulkBatch over(BulkBatch batch) {
    if (batch.state() != BulkBatch.State.COMPLETED) {
      throw new Refusal("InvalidBatch", "Batch not completed");
    }
    return batch;
  }

  private BulkJob job(Call call) {
    return jobs.find(call.value("job"))
        .orElseThrow(() -> new Refusal("InvalidJob", "Unable to find job " + call.value("job")));
  }

  private BulkBatch batch(Call call) {
    return job(call)
        .batch(call.value("batch"))
        .orElseThrow(() -> new Refusal("InvalidBatch", "Unable to find the batch"));
  }
}
