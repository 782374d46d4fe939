package io.foyer.configuration.control.transfer;

import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.control.records.RecordFields;
import io.foyer.configuration.control.records.RecordNames;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordType;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration as a document that any org can take. */
public final class ExportDocument {

  static final String FORMAT = "foyer-configuration/1";

  private final ConfigurationRecords records;
  private final RecordNames names;

  private ExportDocument(ConfigurationRecords records) {
    this.records = records;
    names = new RecordNames(records);
  }

  public static JsonObject of(ConfigurationRecords records, long version, Instant now) {
    var document = new ExportDocument(records);
    var objects = Json.createObjectBuilder();
    ConfigurationObjects.ALL.forEach(type -> objects.add(type.object(), document.rows(type)));
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("version", version)
        .add("exportedAt", now.toString())
        .add("records", objects)
        .build();
  }

  private JsonArrayBuilder rows(RecordType type) {
    var rows = Json.createArrayBuilder();
    records.of(type.object()).forEach(row -> rows.add(row(type, row)));
    return rows;
  }

  private JsonObjectBuilder row(RecordType type, Map<String, String> row) {
    var json = Json.createObjectBuilder();
    for (var field : type.fields()) {
      if (RecordFields.isDecided(field)) {
        add(json, field, value(type, row, field));
      }
    }
    return json;
  }

  private @Nullable String value(RecordType type, Map<String, String> row, String field) {
    var value = row.get(field);
    return value != null && type.lookups().containsKey(field)
        ? names.pointedTo(type, row, field).orElse(null)
        : value;
  }

  private static void add(JsonObjectBuilder json, String field, @Nullable String value) {
    if (value == null) {
      json.addNull(field);
    } else {
      json.add(field, value);
    }
  }
}
