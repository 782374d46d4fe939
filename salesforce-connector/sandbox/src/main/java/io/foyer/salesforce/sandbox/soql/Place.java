package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression of a query is found in SQL.
 *
 * @param path the names under which the value appears in an answer
 * @param field the field behind it, if it is one and no function of it
 */
record Place(String sql, FieldType type, List<String> path, @Nullable Field field) {

  String name() {
    return path.get(path.size() - 1);
  }
}
