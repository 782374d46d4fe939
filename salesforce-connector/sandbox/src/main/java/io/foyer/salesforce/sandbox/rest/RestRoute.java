package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.bulk.BulkJobs;
import io.foyer.salesforce.sandbox.limits.Fault;
import io.foyer.salesforce.sandbox.oauth.Grant;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.StoreFailure;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Route;
import io.foyer.salesforce.sandbox.web.Router;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The addresses of the REST API: who may call, what every answer carries, how refusals look. */
public final class RestRoute implements Route {
  private static final int OLDEST = 50;
  private static final int NEWEST = 65;
  private final Org org;
  private final Router inner = new Router(call -> RestError.notFound());

  public RestRoute(Org org, BulkJobs jobs) {
    this.org = org;
    var composite = new CompositeResource(this::signedIn, org.records());
    add("GET", "", call -> resources(call));
    new QueryResource(org).addTo(this);
    new ObjectResource(org).addTo(this);
    new CollectionResource(org).addTo(this);
    new IngestResource(jobs).addTo(this);
    new QueryJobResource(org, jobs).addTo(this);
    add("POST", "/composite", composite::answer);
    add("POST", "/composite/batch", new BatchResource(org, this::signedIn)::answer);
    add("POST", "/composite/tree/{object}", new TreeResource(org)::create);
    add("GET", "/limits", call -> Limits.answer(org.usage()));
  }

  /** Adds a path below {@code /services/data/v65.0}. */
  void add(String method, String path, RestCall.Handler handler) {
    inner.add(
        method,
        "/services/data/{version}" + path,
        call -> handler.answer(new RestCall(call, author(call))));
  }

  @Override
  public Answer answer(Call call) {
    if (call.path().replaceAll("/$", "").equals("/services/data")) {
      return versions();
    }
    return guarded(call).with("Sforce-Limit-Info", org.usage().header());
  }

  private Answer guarded(Call call) {
    try {
      author(call);
      org.usage().count();
      return org.faults().strike(Fault.Lane.REST, this::signedIn, call);
    } catch (Refusal refusal) {
      return RestError.answer(refusal.error());
    }
  }

  /** Answers without counting: also what a composite call does for each of its parts. */
  private Answer signedIn(Call call) {
    try {
      return isKnownVersion(call.path()) ? inner.answer(call) : RestError.notFound();
    } catch (Refusal refusal) {
      return RestError.answer(refusal.error());
    } catch (StoreFailure failure) {
      if (failure.isLock()) {
        return RestError.of(
            400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record");
      }
      throw failure;
    }
  }

  private Author author(Call call) {
    return Optional.ofNullable(call.token())
        .flatMap(token -> org.tokens().find(token, Grant.Kind.ACCESS))
        .map(
            grant ->
                org.author(grant.user())
                    .allowingDuplicates(allowsDuplicates(call))
                    .assigningBy(rule(call)))
        .orElseThrow(() -> new Refusal("INVALID_SESSION_ID", "Session expired or invalid"));
  }

  private static boolean allowsDuplicates(Call call) {
    var header = call.header("sforce-duplicate-rule-header");
    return header != null && header.replace(" ", "").contains("allowSave=true");
  }

  /** The active rule where nothing is said. */
  private static String rule(Call call) {
    var asked = Objects.requireNonNullElse(call.header("sforce-auto-assign"), "true");
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "true" -> "true";
      case "false" -> "";
      default -> asked;
    };
  }

  private static boolean isKnownVersion(String path) {
    return versionNumbers().anyMatch(number -> path.startsWith("/services/data/v" + number + ".0"));
  }

  private static IntStream versionNumbers() {
    return IntStream.rangeClosed(OLDEST, NEWEST);
  }

  private static Answer versions() {
    List<Map<String, String>> all =
        versionNumbers()
            .mapToObj(
                number ->
                    Map.of(
                        "label", "API " + number,
                        "url", "/services/data/v" + number + ".0",
                        "version", number + ".0"))
            .toList();
    return Answer.json(200, Json.text(all));
  }

  private static Answer resources(RestCall call) {
    var base = call.base();
    return Answer.json(
        200,
        Json.text(
            Map.of(
                "sobjects", base + "/sobjects",
                "query", base + "/query",
                "queryAll", base + "/queryAll",
                "composite", base + "/composite",
                "jobs", base + "/jobs",
                "search", base + "/search",
                "limits", base + "/limits")));
  }
}
