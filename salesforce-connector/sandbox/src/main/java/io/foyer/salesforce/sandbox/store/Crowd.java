package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts very many records into the org at once, to measure with.
 *
 * <p>Nothing is checked and no subscriber hears of it.
 */
public final class Crowd {
  private static final int TOGETHER = 5000;
  private final Database database;
  private final ObjectType type;
  private final List<String> columns;

  /**
   * @param columns fields to fill besides the id
   */
  public Crowd(Database database, ObjectType type, List<String> columns) {
    this.database = database;
    this.type = type;
    this.columns = columns;
  }

  /** Makes one record. */
  @FunctionalInterface
  public interface Member {
    /** Values of the columns, in their order. */
    List<@Nullable Object> values(int index);
  }

  /** Adds records until the object has so many. */
  public void fillUp(int wanted, Member member) {
    int present =
        database
            .first("SELECT COUNT(*) FROM " + quoted(type.name()), row -> row.getInt(1))
            .orElse(0);
    for (int from = present; from < wanted; from += TOGETHER) {
      int start = from;
      int end = Math.min(wanted, from + TOGETHER);
      database.write(connection -> add(connection, start, end, member));
    }
  }

  private boolean add(Connection connection, int start, int end, Member member)
      throws SQLException {
    try (var insert = connection.prepareStatement(sql())) {
      for (int i = start; i < end; i++) {
        int place = 1;
        insert.setString(place++, id(connection));
        for (var value : member.values(i)) {
          insert.setObject(place++, FieldValues.toColumn(value));
        }
        insert.addBatch();
      }
      insert.executeBatch();
      return true;
    }
  }

  private String id(Connection connection) throws SQLException {
    return RecordId.of(type.prefix(), RecordWriter.next(connection, "sandbox_record"));
  }

  private String sql() {
    var names =
        columns.stream()
            .map(name -> quoted(type.required(name).name()))
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s(\"Id\", %s) VALUES(?%s)"
        .formatted(
            quoted(type.name()),
            names,
            String.join("", Collections.nCopies(columns.size(), ", ?")));
  }
}
