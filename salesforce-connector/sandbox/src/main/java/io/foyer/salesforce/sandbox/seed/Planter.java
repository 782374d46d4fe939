package io.foyer.salesforce.sandbox.seed;

import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts records into the org by the ordinary way, so that a seed keeps every rule. */
final class Planter {
  private final Schema schema;
  private final Records records;
  private final String author;

  Planter(Schema schema, Records records, String author) {
    this.schema = schema;
    this.records = records;
    this.author = author;
  }

  Planter as(String user) {
    return new Planter(schema, records, user);
  }

  /** A record from names and values in turns. Null values are left out. */
  static Map<String, @Nullable String> record(@Nullable Object... namesAndValues) {
    var record = new LinkedHashMap<String, @Nullable String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      if (value != null) {
        record.put(String.valueOf(namesAndValues[i]), value.toString());
      }
    }
    return record;
  }

  /** The new record's id. */
  String plant(String object, @Nullable Object... namesAndValues) {
    return plant(object, List.of(record(namesAndValues))).get(0);
  }

  /** The new records' ids. */
  List<String> plant(String object, List<Map<String, @Nullable String>> all) {
    var type = schema.required(object);
    var inputs = all.stream().map(fields -> new Input(type, null, fields)).toList();
    var saved =
        records.create(inputs, Author.of(author, schema).insistingOnAll().allowingDuplicates(true));
    return saved.stream()
        .map(
            each -> {
              if (each.id() == null) {
                throw new IllegalStateException("seed refused: " + object + " " + each.errors());
              }
              return each.id();
            })
        .toList();
  }
}
