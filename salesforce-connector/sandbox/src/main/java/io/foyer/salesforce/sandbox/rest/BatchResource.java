package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several calls in one, each for itself and each counted. */
final class BatchResource {
  private static final int MOST_PARTS = 25;
  private final Org org;
  private final Route parts;

  BatchResource(Org org, Route parts) {
    this.org = org;
    this.parts = parts;
  }

  Answer answer(RestCall call) {
    var json = call.json();
    var requests = json.path("batchRequests");
    if (requests.size() > MOST_PARTS) {
      throw new Refusal("LIMIT_EXCEEDED", "a batch cannot hold more than 25 parts");
    }
    boolean halt = json.path("haltOnError").asBoolean();
    var results = new ArrayList<Map<String, Object>>();
    boolean failed = false;
    for (var request : requests) {
      var answer = failed && halt ? halted() : part(call, request);
      failed |= answer.status() >= 400;
      results.add(described(answer));
    }
    return Answer.json(200, Json.text(Map.of("hasErrors", failed, "results", results)));
  }

  private Answer part(RestCall call, JsonNode request) {
    org.usage().count();
    var url = request.path("url").asText();
    var path = url.startsWith("/") ? url : "/services/data/" + url;
    var body = request.has("richInput") ? request.path("richInput").toString() : "";
    return parts.answer(
        CompositeResource.inner(call.call(), request.path("method").asText(), path, body));
  }

  private static Answer halted() {
    return RestError.of(412, "BATCH_PROCESSING_HALTED", "Batch processing was halted.");
  }

  private static Map<String, Object> described(Answer answer) {
    var described = new LinkedHashMap<String, Object>();
    described.put("statusCode", answer.status());
    described.put("result", Json.parse(answer.text()).orElse(NullNode.getInstance()));
    return described;
  }
}
