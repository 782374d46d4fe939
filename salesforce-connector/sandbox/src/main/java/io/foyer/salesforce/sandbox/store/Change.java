package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a save did to one record.
 *
 * @param values of a record that came or came back: what is not empty; of a changed one: what
 *     differs now, null for what was emptied; of a deleted one: nothing
 */
public record Change(Kind kind, ObjectType type, String id, Map<Field, @Nullable Object> values) {

  /** What can happen to a record. */
  public enum Kind {
    CREATE,
    UPDATE,
    DELETE,
    UNDELETE
  }
}
