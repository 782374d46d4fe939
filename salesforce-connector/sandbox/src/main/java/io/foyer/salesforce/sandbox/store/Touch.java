package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets fields of a record by the org's own doing: unchecked, but stamped like every save. */
final class Touch {
  private final Stamps stamps;

  Touch(Stamps stamps) {
    this.stamps = stamps;
  }

  /** What was set, stamps included. */
  Map<Field, @Nullable Object> record(
      Saving saving, ObjectType type, String id, Map<Field, ? extends @Nullable Object> fields)
      throws SQLException {
    var values = new LinkedHashMap<Field, @Nullable Object>(fields);
    var now = stamps.next();
    values.put(type.required("LastModifiedDate"), now);
    values.put(type.required("LastModifiedById"), saving.user());
    values.put(type.required("SystemModstamp"), now);
    var assignments =
        values.keySet().stream()
            .map(field -> quoted(field.name()) + " = ?")
            .collect(Collectors.joining(", "));
    var arguments = new ArrayList<@Nullable Object>();
    values.values().forEach(value -> arguments.add(FieldValues.toColumn(value)));
    arguments.add(id);
    Database.run(
        saving.connection(),
        "UPDATE %s SET %s WHERE \"Id\" = ?".formatted(quoted(type.name()), assignments),
        arguments.toArray());
    return values;
  }
}
