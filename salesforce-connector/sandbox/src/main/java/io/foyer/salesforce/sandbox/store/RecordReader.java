package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads whole records. */
final class RecordReader {

  private RecordReader() {}

  /** The record, whether deleted or not, locked until the transaction ends. */
  static Optional<Row> locked(Connection connection, ObjectType type, String id)
      throws SQLException {
    return where(connection, type, "\"Id\" = ? FOR UPDATE", id).stream().findFirst();
  }

  /** Records by a condition that holds only names of the schema and question marks. */
  static List<Row> where(
      Connection connection, ObjectType type, String condition, @Nullable Object... arguments)
      throws SQLException {
    var fields = List.copyOf(type.fields());
    var columns =
        fields.stream().map(field -> quoted(field.name())).collect(Collectors.joining(", "));
    var sql = "SELECT %s FROM %s WHERE %s".formatted(columns, quoted(type.name()), condition);
    return Database.list(connection, sql, result -> row(type, fields, result), arguments);
  }

  private static Row row(ObjectType type, List<Field> fields, ResultSet result)
      throws SQLException {
    var values = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < fields.size(); i++) {
      values.put(fields.get(i).name(), FieldValues.fromColumn(result, i + 1, fields.get(i).type()));
    }
    return new Row(type, values);
  }
}
