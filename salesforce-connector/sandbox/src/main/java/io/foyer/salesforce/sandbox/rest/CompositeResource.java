package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.foyer.salesforce.sandbox.store.Records;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several calls in one, later ones naming results of earlier ones. */
final class CompositeResource {
  private static final int MOST_PARTS = 25;
  private final Route parts;
  private final Records records;

  CompositeResource(Route parts, Records records) {
    this.parts = parts;
    this.records = records;
  }

  /** A part's answer under the name others know it by. */
  private record Result(String name, Answer answer) {
    boolean failed() {
      return answer.status() >= 400;
    }
  }

  Answer answer(RestCall call) {
    var json = call.json();
    var requests = json.path("compositeRequest");
    if (requests.size() > MOST_PARTS) {
      throw new Refusal("LIMIT_EXCEEDED", "a composite request cannot hold more than 25 parts");
    }
    boolean all = json.path("allOrNone").asBoolean();
    var results = all ? together(call, requests) : run(call, requests, false);
    var body = results.stream().map(CompositeResource::described).toList();
    return Answer.json(200, Json.text(Map.of("compositeResponse", body)));
  }

  private List<Result> together(RestCall call, JsonNode requests) {
    var results =
        records.together(
            () -> run(call, requests, true), all -> all.stream().noneMatch(Result::failed));
    return results.stream().anyMatch(Result::failed)
        ? results.stream().map(CompositeResource::rolledBack).toList()
        : results;
  }

  private List<Result> run(RestCall call, JsonNode requests, boolean stopAtFailure) {
    var results = new ArrayList<Result>();
    boolean stopped = false;
    for (var request : requests) {
      var name = request.path("referenceId").asText();
      var result = new Result(name, stopped ? halted() : part(call, request, results));
      stopped |= stopAtFailure && result.failed();
      results.add(result);
    }
    return results;
  }

  private Answer part(RestCall call, JsonNode request, List<Result> before) {
    try {
      var references =
          new References(
              before.stream()
                  .collect(
                      LinkedHashMap::new,
                      (map, each) -> map.put(each.name(), each.answer()),
                      Map::putAll));
      var url = references.resolved(request.path("url").asText());
      var body = request.has("body") ? references.resolved(request.path("body").toString()) : "";
      var outer = withHeaders(call.call(), request.path("httpHeaders"));
      return parts.answer(inner(outer, request.path("method").asText(), url, body));
    } catch (Refusal refusal) {
      return RestError.answer(refusal.error());
    }
  }

  /** A part may carry headers of its own, but never another session. */
  private static Call withHeaders(Call outer, JsonNode own) {
    var headers = new LinkedHashMap<>(outer.headers());
    for (var header : own.properties()) {
      var name = header.getKey().toLowerCase(Locale.ROOT);
      if (!name.equals("authorization")) {
        headers.put(name, header.getValue().asText());
      }
    }
    return new Call(
        outer.method(), outer.path(), outer.query(), headers, outer.values(), outer.body());
  }

  static Call inner(Call outer, String method, String url, String body) {
    int mark = url.indexOf('?');
    return new Call(
        method.toUpperCase(Locale.ROOT),
        mark < 0 ? url : url.substring(0, mark),
        mark < 0 ? "" : url.substring(mark + 1).replace(" ", "+"),
        outer.headers(),
        Map.of(),
        new Call.Body(body.getBytes(StandardCharsets.UTF_8), outer.body().fromLoopback()));
  }

  private static Answer halted() {
    return RestError.of(
        400,
        "PROCESSING_HALTED",
        "The transaction was rolled back since another operation in the same transaction failed.");
  }

  private static Result rolledBack(Result result) {
    return result.failed() ? result : new Result(result.name(), halted());
  }

  private static Map<String, @Nullable Object> described(Result result) {
    var described = new LinkedHashMap<String, @Nullable Object>();
    var text = result.answer().text();
    described.put("body", text.isEmpty() ? null : Json.parse(text).orElse(NullNode.getInstance()));
    described.put("httpHeaders", Map.of());
    described.put("httpStatusCode", result.answer().status());
    described.put("referenceId", result.name());
    return described;
  }
}
