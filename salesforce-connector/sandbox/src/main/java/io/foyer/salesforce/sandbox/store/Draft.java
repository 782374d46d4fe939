package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record on its way into the store: what it was, and what changes. */
final class Draft {
  private final ObjectType type;
  private final Map<String, @Nullable Object> before;
  private final Map<Field, @Nullable Object> changes = new LinkedHashMap<>();

  Draft(ObjectType type, Map<String, @Nullable Object> before) {
    this.type = type;
    this.before = before;
  }

  ObjectType type() {
    return type;
  }

  boolean isNew() {
    return before.isEmpty();
  }

  Map<Field, @Nullable Object> changes() {
    return changes;
  }

  boolean changes(String field) {
    return changes.containsKey(type.required(field));
  }

  @Nullable Object get(String name) {
    var field = type.required(name);
    return changes.containsKey(field) ? changes.get(field) : before.get(field.name());
  }

  String text(String name) {
    var value = get(name);
    return value == null ? "" : value.toString();
  }

  void set(String name, @Nullable Object value) {
    set(type.required(name), value);
  }

  void set(Field field, @Nullable Object value) {
    changes.put(field, value);
  }

  /** What the save does to the record: only values that differ from what was. */
  Change change(Change.Kind kind, String id) {
    var values = new LinkedHashMap<Field, @Nullable Object>();
    changes.forEach(
        (field, value) -> {
          if (!Objects.equals(value, before.get(field.name()))) {
            values.put(field, value);
          }
        });
    return new Change(kind, type, id, values);
  }
}
