package io.foyer.salesforce.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;

/** Reads what a duplicate rule found. */
final class Duplicates {

  private static final List<String> BEST_FIRST = List.of("Contact", "Lead", "Account");

  private Duplicates() {}

  /** Contacts first, then leads, then accounts. */
  static List<RestRecord> all(JsonObject duplicateResult) {
    return duplicateResult.getJsonArray("matchResults").stream()
        .map(JsonValue::asJsonObject)
        .flatMap(result -> result.getJsonArray("matchRecords").stream())
        .map(match -> new RestRecord(match.asJsonObject().getJsonObject("record")))
        .filter(record -> BEST_FIRST.contains(record.type()))
        .sorted(Comparator.comparingInt(record -> BEST_FIRST.indexOf(record.type())))
        .toList();
  }
}
