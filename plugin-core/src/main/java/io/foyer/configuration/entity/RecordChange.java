package io.foyer.configuration.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one record differs between two configurations.
 *
 * @param name by which people know the record
 * @param fields what changed; empty for a record that is new or gone
 */
public record RecordChange(
    Kind kind, String object, String id, String name, List<FieldChange> fields) {

  public RecordChange {
    fields = List.copyOf(fields);
  }

  /** What happened to a record. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /** A field's value then and now, as people write it. */
  public record FieldChange(String field, @Nullable String before, @Nullable String now) {}
}
