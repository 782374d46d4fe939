package io.foyer.configuration.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.crm.entity.ConfigurationRecords;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Records as text, the same text for the same content: sorted, and without what Foyer itself writes
 * onto them.
 */
record RecordsText(String text) {

  private static final String OWN_FIELD = "Validation_Message__c";

  static RecordsText of(ConfigurationRecords records) {
    var objects = Json.createObjectBuilder();
    new TreeMap<>(records.records()).forEach((name, rows) -> objects.add(name, rows(rows)));
    var fields = Json.createObjectBuilder();
    new TreeMap<>(fieldsNamed(records)).forEach(fields::add);
    return new RecordsText(
        Json.createObjectBuilder()
            .add("records", objects)
            .add("fields", fields)
            .build()
            .toString());
  }

  String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  ConfigurationRecords records() {
    try (var reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      var records = new HashMap<String, List<Map<String, String>>>();
      json.getJsonObject("records")
          .forEach(
              (name, rows) ->
                  records.put(
                      name,
                      rows.asJsonArray().stream()
                          .map(row -> strings(row.asJsonObject()))
                          .toList()));
      return new ConfigurationRecords(records, strings(json.getJsonObject("fields")));
    }
  }

  private static jakarta.json.JsonArrayBuilder rows(List<Map<String, String>> rows) {
    var array = Json.createArrayBuilder();
    rows.stream()
        .sorted(Comparator.comparing(row -> row.getOrDefault("Id", "")))
        .forEach(
            row -> {
              var object = Json.createObjectBuilder();
              var sorted = new TreeMap<>(row);
              sorted.remove(OWN_FIELD);
              sorted.forEach(object::add);
              array.add(object);
            });
    return array;
  }

  // Of an org's thousand fields only those that criteria name: any other may change unheard.
  private static Map<String, String> fieldsNamed(ConfigurationRecords records) {
    var named =
        records.of("Criterion__c").stream()
            .map(row -> row.getOrDefault("Field__c", "").strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return records.fields().entrySet().stream()
        .filter(field -> named.contains(field.getKey().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, String> strings(JsonObject object) {
    return object.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
  }
}
