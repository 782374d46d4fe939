package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.describe.Describe;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.ChildLink;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Saved;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records with their children in one call: all of them or none. */
final class TreeResource {
  private final Org org;

  TreeResource(Org org) {
    this.org = org;
  }

  /** What became of a record, by the name its sender gave it. */
  private record Planted(String reference, Saved saved) {}

  Answer create(RestCall call) {
    var type = type(call);
    var all =
        org.records()
            .together(
                () -> {
                  var planted = new ArrayList<Planted>();
                  call.json()
                      .path("records")
                      .forEach(node -> plant(call, new Branch(type, node, Map.of()), planted));
                  return planted;
                },
                planted -> planted.stream().allMatch(each -> each.saved().success()));
    boolean failed = all.stream().anyMatch(each -> !each.saved().success());
    var results =
        all.stream()
            .filter(each -> !failed || !each.saved().success())
            .map(TreeResource::described)
            .toList();
    return Answer.json(
        failed ? 400 : 201, Json.text(Map.of("hasErrors", failed, "results", results)));
  }

  /** A record to be made, and the field by which it belongs to its parent. */
  private record Branch(ObjectType type, JsonNode node, Map<String, String> parent) {}

  private void plant(RestCall call, Branch branch, List<Planted> planted) {
    if (planted.size() >= Describe.MAX_BATCH) {
      throw new Refusal("LIMIT_EXCEEDED", "a tree cannot hold more than 200 records");
    }
    var fields = new LinkedHashMap<String, @Nullable String>(branch.parent());
    var children = new LinkedHashMap<String, JsonNode>();
    for (var entry : branch.node().properties()) {
      if (entry.getValue().path("records").isArray()) {
        children.put(entry.getKey(), entry.getValue().path("records"));
      } else if (entry.getValue().isValueNode()) {
        fields.put(entry.getKey(), entry.getValue().isNull() ? null : entry.getValue().asText());
      }
    }
    var input = new Input(branch.type(), null, fields);
    var saved = org.records().create(List.of(input), call.author()).get(0);
    planted.add(new Planted(branch.node().path("attributes").path("referenceId").asText(), saved));
    if (saved.id() != null) {
      children.forEach(
          (name, nodes) ->
              below(link(call, branch, name), saved.id(), nodes)
                  .forEach(child -> plant(call, child, planted)));
    }
  }

  private static ChildLink link(RestCall call, Branch parent, String name) {
    return call.author()
        .schema()
        .child(parent.type(), name)
        .orElseThrow(() -> Refusal.unknownObject(name));
  }

  private static List<Branch> below(ChildLink link, String id, JsonNode nodes) {
    var branches = new ArrayList<Branch>();
    nodes.forEach(
        node -> branches.add(new Branch(link.child(), node, Map.of(link.field().name(), id))));
    return branches;
  }

  private static ObjectType type(RestCall call) {
    var name = call.value("object");
    return call.author().schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
  }

  private static Map<String, Object> described(Planted planted) {
    var json = new LinkedHashMap<String, Object>();
    json.put("referenceId", planted.reference());
    if (planted.saved().id() != null) {
      json.put("id", planted.saved().id());
    } else {
      json.put("errors", RestRecords.errors(planted.saved()));
    }
    return json;
  }
}
