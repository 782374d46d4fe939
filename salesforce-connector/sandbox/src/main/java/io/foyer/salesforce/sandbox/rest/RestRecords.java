package io.foyer.salesforce.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.soql.Page;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.SaveError;
import io.foyer.salesforce.sandbox.store.Saved;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records in and out of JSON. */
final class RestRecords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX").withZone(ZoneOffset.UTC);

  private RestRecords() {}

  /**
   * An answer's rows.
   *
   * @param base the path up to the version, for the addresses inside
   */
  static Map<String, @Nullable Object> page(Page page, String base) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("totalSize", page.size());
    json.put("done", page.isDone());
    if (page.next() != null) {
      json.put("nextRecordsUrl", base + "/query/" + page.next());
    }
    json.put("records", page.rows().stream().map(row -> record(row, base)).toList());
    return json;
  }

  static Map<String, @Nullable Object> record(Found row, String base) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("attributes", attributes(row, base));
    row.values().forEach((name, value) -> json.put(name, value(value, base)));
    return json;
  }

  private static Map<String, String> attributes(Found row, String base) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("type", row.type());
    if (row.id() != null) {
      attributes.put("url", "%s/sobjects/%s/%s".formatted(base, row.type(), row.id()));
    }
    return attributes;
  }

  static String moment(Instant instant) {
    // Salesforce writes +0000, where the pattern would give Z.
    return MOMENT.format(instant).replace("Z", "+0000");
  }

  private static @Nullable Object value(@Nullable Object value, String base) {
    if (value instanceof Found parent) {
      return record(parent, base);
    } else if (value instanceof Page children) {
      return page(children, base);
    } else if (value instanceof Instant instant) {
      return moment(instant);
    } else if (value instanceof LocalDate day) {
      return day.toString();
    }
    return value instanceof BigDecimal number ? number.doubleValue() : value;
  }

  /** The record a caller sent; an object inside names a parent by one of its keys. */
  static Input input(ObjectType type, JsonNode json) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    var parents = new LinkedHashMap<String, Input.Key>();
    String id = null;
    for (var entry : json.properties()) {
      var value = entry.getValue();
      if (entry.getKey().equalsIgnoreCase("Id")) {
        id = value.isNull() ? null : value.asText();
      } else if (value.isObject() && !entry.getKey().equals("attributes")) {
        parents.put(entry.getKey(), key(value));
      } else if (!value.isObject()) {
        fields.put(entry.getKey(), text(entry.getKey(), value));
      }
    }
    return new Input(type, id, fields, parents);
  }

  private static Input.Key key(JsonNode parent) {
    for (var entry : parent.properties()) {
      if (!entry.getKey().equals("attributes") && entry.getValue().isValueNode()) {
        return new Input.Key(entry.getKey(), entry.getValue().asText());
      }
    }
    throw new Refusal("JSON_PARSER_ERROR", "A parent has to be named by one of its keys");
  }

  private static @Nullable String text(String name, JsonNode value) {
    if (value.isArray()) {
      throw new Refusal(
          "JSON_PARSER_ERROR", "Cannot deserialize instance of " + name + " from START_ARRAY");
    }
    return value.isNull() ? null : value.asText();
  }

  static Map<String, @Nullable Object> saved(Saved saved, boolean withCreated) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    if (saved.id() != null) {
      json.put("id", saved.id());
    }
    json.put("success", saved.success());
    json.put("errors", errors(saved));
    if (withCreated && saved.success()) {
      json.put("created", saved.created());
    }
    return json;
  }

  static List<Map<String, Object>> errors(Saved saved) {
    return saved.errors().stream().map(RestRecords::collectionError).toList();
  }

  /** Inside a list of results an error's code is called statusCode. */
  private static Map<String, Object> collectionError(SaveError error) {
    var json = new LinkedHashMap<String, Object>();
    json.put("statusCode", error.code());
    json.put("message", error.message());
    json.put("fields", List.copyOf(error.fields()));
    var duplicates = error.duplicates();
    if (duplicates != null) {
      json.put("duplicateResult", DuplicateJson.of(duplicates));
    }
    return json;
  }
}
