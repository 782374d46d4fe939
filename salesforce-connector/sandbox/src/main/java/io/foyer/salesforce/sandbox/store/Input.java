package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a caller sends it: names and texts, nothing checked yet. Null empties a field.
 *
 * @param parents by relationship: parents that are named by one of their keys instead of their id
 */
public record Input(
    ObjectType type,
    @Nullable String id,
    Map<String, @Nullable String> fields,
    Map<String, Key> parents) {

  /** A key field of a parent and its value. */
  public record Key(String field, String value) {}

  public Input(ObjectType type, @Nullable String id, Map<String, @Nullable String> fields) {
    this(type, id, fields, Map.of());
  }

  public Input withId(String known) {
    return new Input(type, known, fields, parents);
  }
}
