package io.foyer.salesforce.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record as REST gives it; fields of related records by a path such as {@code Owner.Name}. */
public record RestRecord(JsonObject json) {

  /** API name of its object. */
  public String type() {
    var attributes = json.getJsonObject("attributes");
    return attributes == null ? "" : attributes.getString("type", "");
  }

  public String id() {
    return required("Id");
  }

  /** The value as text; null when there is none. */
  public @Nullable String text(String path) {
    var value = value(path);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.bigDecimalValue().toPlainString();
    }
    var isTruth = value == JsonValue.TRUE || value == JsonValue.FALSE;
    return isTruth ? value.toString() : null;
  }

  /** The value as text; empty when there is none. */
  public String required(String path) {
    var text = text(path);
    return text == null ? "" : text;
  }

  public boolean flag(String path) {
    return value(path) == JsonValue.TRUE;
  }

  /** The related record at that path, if there is one. */
  public Optional<RestRecord> related(String path) {
    var value = value(path);
    return value.getValueType() == JsonValue.ValueType.OBJECT
        ? Optional.of(new RestRecord(value.asJsonObject()))
        : Optional.empty();
  }

  /** Rows of a child query. */
  public List<RestRecord> children(String relationship) {
    return related(relationship).map(page -> Outcome.rows(page.json())).orElse(List.of());
  }

  private JsonValue value(String path) {
    JsonValue value = json;
    for (var name : path.split("\\.", -1)) {
      value =
          value.getValueType() == JsonValue.ValueType.OBJECT
              ? value.asJsonObject().getOrDefault(name, JsonValue.NULL)
              : JsonValue.NULL;
    }
    return value;
  }
}
