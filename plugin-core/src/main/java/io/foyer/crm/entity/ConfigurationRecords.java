package io.foyer.crm.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The configuration as it stands in the CRM, unjudged.
 *
 * @param records per object (API name) its records: field name to text, with {@code Id}; a field
 *     without a value is absent
 * @param fields type of each CRM field that criteria may name, by {@code Object.Field}: {@code
 *     text}, {@code number} or {@code boolean}
 * @param missing what was asked for and is not there: an object, or a field as {@code Object.Field}
 */
public record ConfigurationRecords(
    Map<String, List<Map<String, String>>> records,
    Map<String, String> fields,
    Set<String> missing) {

  public ConfigurationRecords {
    records = Map.copyOf(records);
    fields = Map.copyOf(fields);
    missing = Set.copyOf(missing);
  }

  /** With everything that was asked for. */
  public ConfigurationRecords(
      Map<String, List<Map<String, String>>> records, Map<String, String> fields) {
    this(records, fields, Set.of());
  }

  /** Records of one object; empty when there are none. */
  public List<Map<String, String>> of(String object) {
    return records.getOrDefault(object, List.of());
  }
}
