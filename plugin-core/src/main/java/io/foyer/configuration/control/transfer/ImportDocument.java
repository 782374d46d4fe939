package io.foyer.configuration.control.transfer;

import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.control.records.RecordFields;
import io.foyer.configuration.entity.refusal.DocumentUnreadable;
import io.foyer.crm.entity.RecordType;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an exported configuration; it comes from outside, so nothing in it is taken on trust. */
final class ImportDocument {

  private static final int MOST_RECORDS = 10_000;

  private ImportDocument() {}

  /**
   * A record of the document.
   *
   * @param fields look-ups by the name of their record
   */
  record Imported(RecordType type, Map<String, @Nullable String> fields) {}

  /** The records, in the order in which they can be written. */
  static List<Imported> read(JsonObject document) {
    var records = records(document);
    for (var object : records.keySet()) {
      if (ConfigurationObjects.named(object).isEmpty()) {
        throw new DocumentUnreadable("There is no object “%s”.".formatted(object));
      }
    }
    var read = new ArrayList<Imported>();
    for (var type : ConfigurationObjects.ALL) {
      var rows = records.getOrDefault(type.object(), JsonValue.EMPTY_JSON_ARRAY);
      if (rows.getValueType() != JsonValue.ValueType.ARRAY) {
        throw new DocumentUnreadable("“%s” is no list of records.".formatted(type.object()));
      }
      rows.asJsonArray().forEach(row -> read.add(new Imported(type, fields(type, row))));
    }
    if (read.size() > MOST_RECORDS) {
      throw new DocumentUnreadable("It holds more than %d records.".formatted(MOST_RECORDS));
    }
    return read;
  }

  private static JsonObject records(JsonObject document) {
    if (ExportDocument.FORMAT.equals(document.getString("format", ""))
        && document.get("records") instanceof JsonObject records) {
      return records;
    }
    throw new DocumentUnreadable("It is no configuration that Foyer exported.");
  }

  private static Map<String, @Nullable String> fields(RecordType type, JsonValue row) {
    if (row.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new DocumentUnreadable(
          "“%s” holds something that is no record.".formatted(type.object()));
    }
    var fields = new LinkedHashMap<String, @Nullable String>();
    for (var field : row.asJsonObject().entrySet()) {
      if (!type.fields().contains(field.getKey()) || !RecordFields.isDecided(field.getKey())) {
        throw new DocumentUnreadable(
            "“%s” has no field “%s”.".formatted(type.object(), field.getKey()));
      }
      fields.put(field.getKey(), value(type, field.getValue()));
    }
    return fields;
  }

  private static @Nullable String value(RecordType type, JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> null;
      case STRING -> ((JsonString) value).getString();
      case NUMBER, TRUE, FALSE -> value.toString();
      case ARRAY, OBJECT ->
          throw new DocumentUnreadable("“%s” holds nested values.".formatted(type.object()));
    };
  }
}
