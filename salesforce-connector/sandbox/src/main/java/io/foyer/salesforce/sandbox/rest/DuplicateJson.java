package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.store.Duplicates;
import io.foyer.salesforce.sandbox.store.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the records that a duplicate rule found. */
final class DuplicateJson {

  private DuplicateJson() {}

  static Map<String, Object> of(Duplicates found) {
    var json = new LinkedHashMap<String, Object>();
    json.put("allowSave", true);
    json.put("duplicateRule", found.rule());
    json.put("duplicateRuleEntityType", found.object());
    json.put("errorMessage", "Use one of these records?");
    json.put("matchResults", found.matches().stream().map(DuplicateJson::match).toList());
    return json;
  }

  private static Map<String, Object> match(Duplicates.Match match) {
    var json = new LinkedHashMap<String, Object>();
    json.put("entityType", match.object());
    json.put("errors", List.of());
    json.put("matchEngine", "ExactMatchEngine");
    json.put("matchRecords", match.records().stream().map(DuplicateJson::record).toList());
    json.put("rule", match.rule());
    json.put("size", match.records().size());
    json.put("success", true);
    return json;
  }

  private static Map<String, Object> record(Row row) {
    var url = "/services/data/v65.0/sobjects/%s/%s".formatted(row.type(), row.id());
    var record = new LinkedHashMap<String, Object>();
    record.put("attributes", Map.of("type", row.type().name(), "url", url));
    for (var name : List.of("Id", "Name", "Email", "OwnerId")) {
      record.put(name, row.text(name));
    }
    return Map.of(
        "additionalInformation",
        List.of(),
        "fieldDiffs",
        List.of(),
        "matchConfidence",
        100.0,
        "record",
        record);
  }
}
