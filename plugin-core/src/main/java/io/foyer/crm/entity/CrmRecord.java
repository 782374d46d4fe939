package io.foyer.crm.entity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a CRM record: its values as text, whatever their type.
 *
 * @param modifiedAt when the CRM last changed it, by the CRM's clock
 * @param fields values by field name, truths as {@code true} and {@code false}, points in time in
 *     ISO form and UTC; a field without a value is absent
 */
public record CrmRecord(
    CrmObject object, String id, Instant modifiedAt, Map<String, String> fields) {

  public CrmRecord {
    fields = Map.copyOf(fields);
  }

  /** The value; null when there is none. */
  public @Nullable String text(String field) {
    return fields.get(field);
  }

  /** The value; empty when there is none. */
  public String textOrEmpty(String field) {
    return fields.getOrDefault(field, "");
  }

  public boolean flag(String field) {
    return Boolean.parseBoolean(fields.get(field));
  }
}
