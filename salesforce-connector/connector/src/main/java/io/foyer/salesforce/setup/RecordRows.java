package io.foyer.salesforce.setup;

import io.foyer.crm.entity.RecordType;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The records of one object of the configuration. */
final class RecordRows {

  private static final List<String> OF_EVERY_RECORD =
      List.of("LastModifiedDate", "LastModifiedById", "LastModifiedBy.Name");

  private RecordRows() {}

  static Soql query(RecordType type) {
    return Soql.of(
        "SELECT Id, ? FROM ? ORDER BY Id", new Fields(columns(type)), Fields.of(type.object()));
  }

  /** All rows, from the first page on. */
  static List<Map<String, String>> all(RecordType type, JsonObject first, RestLane rest) {
    var columns = columns(type);
    var rows = new ArrayList<Map<String, String>>();
    var page = first;
    Outcome.rows(page).forEach(row -> rows.add(row(row, columns)));
    while (page.containsKey("nextRecordsUrl")) {
      page = rest.get(Pace.CONFIGURATION, page.getString("nextRecordsUrl")).asJsonObject();
      Outcome.rows(page).forEach(row -> rows.add(row(row, columns)));
    }
    return rows;
  }

  private static List<String> columns(RecordType type) {
    var names = type.lookups().keySet().stream().sorted().map(type::nameOf);
    return Stream.of(type.fields().stream(), names, OF_EVERY_RECORD.stream())
        .flatMap(each -> each)
        .toList();
  }

  private static Map<String, String> row(RestRecord record, List<String> columns) {
    var row = new HashMap<String, String>();
    row.put("Id", record.id());
    for (var column : columns) {
      var value = record.text(column);
      if (value != null) {
        row.put(column, value);
      }
    }
    return row;
  }
}
