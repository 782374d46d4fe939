package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.FieldValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds answer rows: parents nested, a missing parent as null. */
final class Rows {
  private final Schema schema;
  private final Plan plan;

  Rows(Schema schema, Plan plan) {
    this.schema = schema;
    this.plan = plan;
  }

  Found read(ResultSet row) throws SQLException {
    var values = new LinkedHashMap<String, @Nullable Object>();
    String id = null;
    for (int i = 0; i < plan.columns().size(); i++) {
      var output = plan.columns().get(i);
      var value = FieldValues.fromColumn(row, i + 1, output.type());
      if (output.role() == Plan.Role.ROW) {
        id = (String) value;
      } else {
        put(values, output, value);
      }
    }
    var type = plan.shape() == Plan.Shape.RECORDS ? plan.type().name() : Found.AGGREGATE;
    return new Found(type, id, values);
  }

  private void put(
      Map<String, @Nullable Object> values, Plan.Output output, @Nullable Object value) {
    var holder = holder(values, output);
    if (holder != null) {
      var name = output.path().get(output.path().size() - 1);
      holder.put(name, output.role() == Plan.Role.PARENT ? parent((String) value) : value);
    }
  }

  private @Nullable Found parent(@Nullable String id) {
    if (id == null) {
      return null;
    }
    var type = schema.typeOfId(id).map(Object::toString).orElse("Name");
    return new Found(type, id, new LinkedHashMap<>());
  }

  /** The row or parent to which a value belongs; null when there is no such parent. */
  private static @Nullable Map<String, @Nullable Object> holder(
      Map<String, @Nullable Object> values, Plan.Output output) {
    var holder = values;
    for (var name : output.path().subList(0, output.path().size() - 1)) {
      if (!(holder.get(name) instanceof Found parent) || !output.isFor(parent)) {
        return null;
      }
      holder = parent.values();
    }
    return holder;
  }
}
