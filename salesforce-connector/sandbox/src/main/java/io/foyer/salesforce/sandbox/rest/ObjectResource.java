package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.describe.Describe;
import io.foyer.salesforce.sandbox.describe.Properties;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Retrieval;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.store.Saved;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects and single records over REST. */
final class ObjectResource {
  private final Org org;

  ObjectResource(Org org) {
    this.org = org;
  }

  void addTo(RestRoute route) {
    route.add("GET", "/sobjects", call -> Answer.json(200, Json.text(describing(call).global())));
    route.add("GET", "/sobjects/{object}", this::basic);
    route.add("POST", "/sobjects/{object}", this::create);
    route.add("GET", "/sobjects/{object}/describe", this::describe);
    route.add("GET", "/sobjects/{object}/updated", call -> Changes.updated(org, call, type(call)));
    route.add("GET", "/sobjects/{object}/deleted", call -> Changes.deleted(org, call, type(call)));
    route.add("GET", "/sobjects/{object}/{id}", call -> read(call, type(call), id(call)));
    route.add("PATCH", "/sobjects/{object}/{id}", this::update);
    route.add("DELETE", "/sobjects/{object}/{id}", call -> delete(call, id(call)));
    route.add("GET", "/sobjects/{object}/{field}/{value}", this::readByKey);
    route.add("PATCH", "/sobjects/{object}/{field}/{value}", this::upsert);
    route.add("DELETE", "/sobjects/{object}/{field}/{value}", this::deleteByKey);
  }

  private static ObjectType type(RestCall call) {
    return call.author()
        .schema()
        .type(call.value("object"))
        .orElseThrow(() -> new Refusal("NOT_FOUND", "The requested resource does not exist"));
  }

  /** The id in the path, if such a record lives. */
  private String id(RestCall call) {
    return RecordId.parse(call.value("id"))
        .filter(id -> org.records().find(type(call), id).isPresent())
        .orElseThrow(() -> new Refusal("NOT_FOUND", "The requested resource does not exist"));
  }

  private static Describe describing(RestCall call) {
    return new Describe(call.author().schema());
  }

  private Answer basic(RestCall call) {
    var body = new Properties().set("objectDescribe", Describe.head(type(call)));
    return Answer.json(200, Json.text(body.set("recentItems", List.of())));
  }

  private Answer describe(RestCall call) {
    return Answer.json(200, Json.text(describing(call).object(type(call))));
  }

  private Answer create(RestCall call) {
    var input = RestRecords.input(type(call), call.json());
    return created(org.records().create(List.of(input), call.author()).get(0));
  }

  private Answer update(RestCall call) {
    var id = id(call);
    var sent = RestRecords.input(type(call), call.json());
    return done(org.records().update(List.of(sent.withId(id)), call.author()).get(0));
  }

  private Answer delete(RestCall call, String id) {
    return done(org.records().delete(List.of(id), call.author()).get(0));
  }

  private Answer read(RestCall call, ObjectType type, String id) {
    var asked = call.parameter("fields");
    var fields =
        asked.isEmpty()
            ? type.fields().stream().map(Field::name).toList()
            : Arrays.asList(asked.split(",", -1));
    var rows = org.queries(call.author()).retrieve(new Retrieval(type, fields, List.of(id)));
    return rows.isEmpty()
        ? RestError.notFound()
        : Answer.json(200, Json.text(RestRecords.record(rows.get(0), call.base())));
  }

  private Answer readByKey(RestCall call) {
    var rows = byKey(call);
    return rows.size() > 1 ? several(rows, call) : read(call, type(call), only(rows));
  }

  private Answer deleteByKey(RestCall call) {
    var rows = byKey(call);
    return rows.size() > 1 ? several(rows, call) : delete(call, only(rows));
  }

  private Answer upsert(RestCall call) {
    var type = type(call);
    var key = key(call, type);
    var rows = byKey(call);
    if (rows.size() > 1) {
      return several(rows, call);
    }
    var sent = RestRecords.input(type, call.json());
    var fields = new LinkedHashMap<String, @Nullable String>(sent.fields());
    fields.put(key.name(), call.value("value"));
    var saved =
        org.records()
            .upsert(List.of(new Input(type, null, fields, sent.parents())), key, call.author())
            .get(0);
    if (!saved.success()) {
      return RestError.answer(saved.errors().get(0));
    }
    return Answer.json(saved.created() ? 201 : 200, Json.text(RestRecords.saved(saved, true)));
  }

  private List<Row> byKey(RestCall call) {
    var type = type(call);
    return org.records().by(type, key(call, type), call.value("value"));
  }

  private static Field key(RestCall call, ObjectType type) {
    return type.field(call.value("field"))
        .filter(Field::isKey)
        .orElseThrow(
            () ->
                new Refusal(
                    "NOT_FOUND",
                    "Provided external ID field does not exist or is not accessible: "
                        + call.value("field")));
  }

  private static String only(List<Row> rows) {
    return Optional.of(rows)
        .filter(found -> !found.isEmpty())
        .map(found -> found.get(0).id())
        .orElseThrow(() -> new Refusal("NOT_FOUND", "The requested resource does not exist"));
  }

  /** An external id that fits several records is answered with all of them. */
  private static Answer several(List<Row> rows, RestCall call) {
    var urls = new ArrayList<String>();
    rows.forEach(row -> urls.add("%s/sobjects/%s/%s".formatted(call.base(), row.type(), row.id())));
    return Answer.json(300, Json.text(urls));
  }

  private static Answer created(Saved saved) {
    if (!saved.success()) {
      return RestError.answer(saved.errors().get(0));
    }
    var body = Map.of("id", String.valueOf(saved.id()), "success", true, "errors", List.of());
    return Answer.json(201, Json.text(body));
  }

  private static Answer done(Saved saved) {
    return saved.success() ? Answer.empty(204) : RestError.answer(saved.errors().get(0));
  }
}
