package io.foyer.configuration.control.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.crm.entity.ConfigurationRecords;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Records as text, and a fingerprint that is the same for the same content.
 *
 * @param fingerprint of what was decided: without who changed it, without the names of records that
 *     are pointed to, and without what Foyer itself writes onto records
 */
public record RecordsText(String text, String fingerprint) {

  public static RecordsText of(ConfigurationRecords records) {
    return new RecordsText(
        json(records, field -> !RecordFields.isNote(field)),
        sha256(json(records, RecordFields::isDecided)));
  }

  public static ConfigurationRecords records(String text) {
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

  private static String json(ConfigurationRecords records, Predicate<String> kept) {
    var objects = Json.createObjectBuilder();
    new TreeMap<>(records.records())
        .forEach(
            (name, rows) -> {
              // An object without records says the same as one that was never asked for.
              if (!rows.isEmpty()) {
                objects.add(name, rows(rows, kept));
              }
            });
    var fields = Json.createObjectBuilder();
    new TreeMap<>(fieldsNamed(records)).forEach(fields::add);
    return Json.createObjectBuilder()
        .add("records", objects)
        .add("fields", fields)
        .build()
        .toString();
  }

  private static JsonArrayBuilder rows(List<Map<String, String>> rows, Predicate<String> kept) {
    var array = Json.createArrayBuilder();
    rows.stream()
        .sorted(Comparator.comparing(row -> row.getOrDefault("Id", "")))
        .forEach(
            row -> {
              var object = Json.createObjectBuilder();
              new TreeMap<>(row)
                  .forEach(
                      (field, value) -> {
                        if (kept.test(field)) {
                          object.add(field, value);
                        }
                      });
              array.add(object);
            });
    return array;
  }

  // Of an org's thousand fields only those that records name: any other may change unheard.
  private static Map<String, String> fieldsNamed(ConfigurationRecords records) {
    var named = RecordFields.named(records);
    return records.fields().entrySet().stream()
        .filter(field -> named.contains(field.getKey().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Map<String, String> strings(JsonObject object) {
    return object.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> ((JsonString) e.getValue()).getString()));
  }
}
