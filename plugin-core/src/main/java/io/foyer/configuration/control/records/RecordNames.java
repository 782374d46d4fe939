package io.foyer.configuration.control.records;

import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people call records: by the fields that tell them apart, and never by an id. */
public final class RecordNames {

  public static final String JOINT = " › ";

  private final Map<String, String> byId = new HashMap<>();

  public RecordNames(ConfigurationRecords records) {
    // What is pointed to stands first, so that it has its name when it is needed.
    for (var type : ConfigurationObjects.ALL) {
      for (var row : records.of(type.object())) {
        byId.put(row.getOrDefault("Id", ""), name(type, row));
      }
    }
  }

  /** The name of a record. */
  public String of(Map<String, String> row) {
    var id = row.getOrDefault("Id", "");
    return byId.getOrDefault(id, row.getOrDefault("Name", id));
  }

  /** A field's value as people write it: the name of a record that is pointed to. */
  public @Nullable String value(RecordType type, Map<String, String> row, String field) {
    return type.lookups().containsKey(field)
        ? pointedTo(type, row, field).orElse(row.get(field))
        : plain(row.get(field));
  }

  /** The name of the record that a look-up points to; empty when nobody knows it. */
  public Optional<String> pointedTo(RecordType type, Map<String, String> row, String field) {
    var id = row.getOrDefault(field, "");
    var known = byId.get(id);
    return Optional.ofNullable(known == null ? row.get(type.nameOf(field)) : known);
  }

  private String name(RecordType type, Map<String, String> row) {
    if (row.containsKey("Name")) {
      return row.getOrDefault("Name", "");
    }
    return type.key().stream()
        .map(field -> value(type, row, field))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(JOINT));
  }

  /** A value as people write it: the CRM writes whole numbers with a decimal place. */
  public static @Nullable String plain(@Nullable String value) {
    return value != null && value.matches("-?\\d+\\.0")
        ? value.substring(0, value.length() - 2)
        : value;
  }
}
