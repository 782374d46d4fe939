package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.describe.Describe;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Retrieval;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Saved;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Up to 200 records in one call. */
final class CollectionResource {
  private final Org org;

  CollectionResource(Org org) {
    this.org = org;
  }

  void addTo(RestRoute route) {
    route.add("POST", "/composite/sobjects", this::create);
    route.add("PATCH", "/composite/sobjects", this::update);
    route.add("DELETE", "/composite/sobjects", this::delete);
    route.add("POST", "/composite/sobjects/{object}", this::read);
    route.add("GET", "/composite/sobjects/{object}", this::readByParameters);
    route.add("PATCH", "/composite/sobjects/{object}/{field}", this::upsert);
  }

  private Answer create(RestCall call) {
    return saved(org.records().create(inputs(call), author(call)), false);
  }

  private Answer update(RestCall call) {
    return saved(org.records().update(inputs(call), author(call)), false);
  }

  private Answer upsert(RestCall call) {
    var type = type(call, call.value("object"));
    var key =
        type.field(call.value("field"))
            .filter(Field::isKey)
            .orElseThrow(() -> new Refusal("NOT_FOUND", "The requested resource does not exist"));
    return saved(org.records().upsert(inputs(call), key, author(call)), true);
  }

  private Answer delete(RestCall call) {
    var ids = Arrays.asList(call.parameter("ids").split(",", -1));
    refuseTooMany(ids.size());
    var author =
        Boolean.parseBoolean(call.parameter("allOrNone"))
            ? call.author().insistingOnAll()
            : call.author();
    return saved(org.records().delete(ids, author), false);
  }

  private Answer read(RestCall call) {
    var json = call.json();
    return records(call, texts(json.path("fields")), texts(json.path("ids")));
  }

  private Answer readByParameters(RestCall call) {
    return records(
        call,
        Arrays.asList(call.parameter("fields").split(",", -1)),
        Arrays.asList(call.parameter("ids").split(",", -1)));
  }

  /** In the order of the ids; null where there is no such record. */
  private Answer records(RestCall call, List<String> fields, List<String> ids) {
    var type = type(call, call.value("object"));
    var found =
        org.queries(call.author()).retrieve(new Retrieval(type, fields, ids)).stream()
            .collect(Collectors.toMap(row -> Objects.requireNonNull(row.id()), row -> row));
    var rows =
        ids.stream()
            .map(id -> RecordId.parse(id).map(found::get).orElse(null))
            .map(row -> row == null ? null : RestRecords.record(row, call.base()))
            .toList();
    return Answer.json(200, Json.text(rows));
  }

  private static List<Input> inputs(RestCall call) {
    var records = call.json().path("records");
    refuseTooMany(records.size());
    return StreamSupport.stream(records.spliterator(), false)
        .map(json -> input(call, json))
        .toList();
  }

  private static Input input(RestCall call, JsonNode json) {
    return RestRecords.input(type(call, json.path("attributes").path("type").asText()), json);
  }

  private static ObjectType type(RestCall call, String name) {
    return call.author().schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
  }

  private static Author author(RestCall call) {
    return call.json().path("allOrNone").asBoolean()
        ? call.author().insistingOnAll()
        : call.author();
  }

  private static void refuseTooMany(int count) {
    if (count > Describe.MAX_BATCH) {
      throw new Refusal(
          "EXCEEDED_ID_LIMIT",
          "record limit reached. cannot submit more than 200 records in this operation");
    }
  }

  private static Answer saved(List<Saved> results, boolean withCreated) {
    return Answer.json(
        200,
        Json.text(results.stream().map(saved -> RestRecords.saved(saved, withCreated)).toList()));
  }

  private static List<String> texts(JsonNode json) {
    return StreamSupport.stream(json.spliterator(), false).map(JsonNode::asText).toList();
  }
}
