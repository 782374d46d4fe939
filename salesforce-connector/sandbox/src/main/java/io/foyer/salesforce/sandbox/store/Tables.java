package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** One table an object, one column a field; a schema that grew adds what is missing. */
public final class Tables {
  private static final Set<String> SEARCHED =
      Set.of("Email", "Name", "StartDateTime", "SystemModstamp", "LastModifiedDate", "Username");

  private Tables() {}

  public static void create(Database database, Schema schema) {
    database.write(
        connection -> {
          Database.run(connection, "CREATE SEQUENCE IF NOT EXISTS sandbox_record START WITH 1");
          for (var type : schema.types()) {
            create(connection, type);
          }
          return true;
        });
  }

  /** A name as SQL wants it. Only names of the schema come here, never a caller's text. */
  public static String quoted(String name) {
    return '"' + name + '"';
  }

  private static void create(Connection connection, ObjectType type) throws SQLException {
    var present = columns(connection, type);
    if (present.isEmpty()) {
      var columns = type.fields().stream().map(Tables::column).collect(Collectors.joining(", "));
      Database.run(connection, "CREATE TABLE %s(%s)".formatted(quoted(type.name()), columns));
    }
    for (var field : type.fields()) {
      if (!present.contains(field.name())) {
        add(connection, type, field, present.isEmpty());
      }
    }
  }

  private static void add(Connection connection, ObjectType type, Field field, boolean fresh)
      throws SQLException {
    if (!fresh) {
      Database.run(
          connection, "ALTER TABLE %s ADD COLUMN %s".formatted(quoted(type.name()), column(field)));
    }
    if (field.is(Trait.AUTO_NUMBER)) {
      Database.run(connection, "CREATE SEQUENCE " + numbers(type));
    }
    index(connection, type, field);
  }

  private static void index(Connection connection, ObjectType type, Field field)
      throws SQLException {
    boolean searched = field.is(Trait.EXTERNAL_ID) || SEARCHED.contains(field.name());
    // Who created or changed a record is hardly ever asked for and would cost an index each.
    boolean link = field.type() == FieldType.REFERENCE && !field.is(Trait.SYSTEM);
    if (searched || link) {
      index(connection, "INDEX", type, field.name());
    }
    if (field.is(Trait.UNIQUE)) {
      // What lies in the recycle bin does not count as a duplicate.
      var living = "living " + field.name();
      Database.run(
          connection,
          "ALTER TABLE %s ADD COLUMN %s %s AS (CASE WHEN \"IsDeleted\" THEN NULL ELSE %s END)"
              .formatted(
                  quoted(type.name()), quoted(living), field.columnType(), quoted(field.name())));
      index(connection, "UNIQUE INDEX", type, living);
    }
  }

  private static void index(Connection connection, String kind, ObjectType type, String column)
      throws SQLException {
    // What changed since is read in the order of its stamp and, within a second, of its id.
    var columns =
        column.equals("SystemModstamp") ? quoted(column) + ", " + quoted("Id") : quoted(column);
    Database.run(
        connection,
        "CREATE %s %s ON %s(%s)"
            .formatted(kind, quoted(type.name() + "." + column), quoted(type.name()), columns));
  }

  /** The sequence behind an object's auto-number. */
  static String numbers(ObjectType type) {
    return quoted(type.name() + ".numbers");
  }

  private static String column(Field field) {
    var key = field.type() == FieldType.ID ? " PRIMARY KEY" : "";
    return quoted(field.name()) + " " + field.columnType() + key;
  }

  private static Set<String> columns(Connection connection, ObjectType type) throws SQLException {
    return new HashSet<>(
        Database.list(
            connection,
            "SELECT column_name FROM information_schema.columns WHERE table_name = ?",
            row -> row.getString(1),
            type.name()));
  }
}
