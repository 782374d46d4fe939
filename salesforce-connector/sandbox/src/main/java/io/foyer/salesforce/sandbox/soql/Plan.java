package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query ready to run.
 *
 * @param columns what is read; the first is the record's id unless the query aggregates
 * @param from tables and joins
 * @param where the condition, without the word
 * @param tail grouping and order
 */
record Plan(
    ObjectType type,
    Shape shape,
    List<Output> columns,
    String from,
    Sql where,
    Sql tail,
    Soql.Slice slice,
    List<Child> children) {

  enum Shape {
    RECORDS,
    AGGREGATES,
    COUNT
  }

  /** What a column is for. */
  enum Role {
    VALUE,
    /** The id of a parent on the way to a value. */
    PARENT,
    /** The id by which a row is known, selected or not. */
    ROW
  }

  /**
   * A column and the path under which it appears.
   *
   * @param kinds objects of which the parent must be one; empty for any
   */
  record Output(List<String> path, String sql, FieldType type, Role role, Set<String> kinds) {

    Output(List<String> path, String sql, FieldType type, Role role) {
      this(path, sql, type, role, Set.of());
    }

    boolean isFor(Found parent) {
      return kinds.isEmpty() || kinds.contains(parent.type());
    }
  }

  /** Rows below each record: {@code link} is the column that holds the record's id. */
  record Child(String name, String link, Plan plan) {}

  /** Reads at most so many rows. */
  Sql select(int most) {
    var names = columns.stream().map(Output::sql).toList();
    return Sql.of("SELECT " + String.join(", ", names)).then(rows(most));
  }

  /** Reads the ids of all rows. */
  Sql ids() {
    return Sql.of("SELECT " + columns.get(0).sql()).then(rows(Integer.MAX_VALUE));
  }

  /** The same columns for other rows. */
  Sql selectWhere(Sql condition, boolean ordered) {
    var names = columns.stream().map(Output::sql).toList();
    return Sql.of("SELECT " + String.join(", ", names) + " FROM " + from + " WHERE ")
        .then(condition)
        .then(ordered ? tail : Sql.NOTHING);
  }

  private Sql rows(int most) {
    var own = slice.limit();
    var sql = Sql.of(" FROM " + from + " WHERE ").then(where).then(tail);
    sql = sql.then(Sql.of(" LIMIT ?", own == null ? most : Math.min(own, most)));
    return slice.offset() > 0 ? sql.then(Sql.of(" OFFSET ?", slice.offset())) : sql;
  }

  /** The same with a column before all others. */
  Plan reading(Output first) {
    var all = new ArrayList<Output>();
    all.add(first);
    all.addAll(columns);
    return new Plan(type, shape, all, from, where, tail, slice, children);
  }

  @Nullable Integer limit() {
    return slice.limit();
  }
}
