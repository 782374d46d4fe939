package io.foyer.crm.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The rows of the mirror. Works inside its caller's transaction.
 *
 * <p>Rows are written in batches on the transaction's own connection: a million of them come in one
 * after the other at the first reading.
 */
@ApplicationScoped
class MirrorTable {

  private static final String INSERT =
      "INSERT INTO crm_records (object, email, domain, account_id, modified_at, fields, id)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "UPDATE crm_records SET object = ?, email = ?, domain = ?, account_id = ?, modified_at = ?,"
          + " fields = ? WHERE id = ?";
  // Databases bound the number of values in a statement.
  private static final int VALUES = 500;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  void insert(List<MirrorRow> rows) {
    write(INSERT, rows);
  }

  void update(List<MirrorRow> rows) {
    write(UPDATE, rows);
  }

  void delete(Collection<String> ids) {
    for (var part : parts(ids)) {
      select("DELETE FROM crm_records WHERE id IN (%s)".formatted(marks(part)), part)
          .executeUpdate();
    }
  }

  List<MirrorRow> byIds(Collection<String> ids) {
    return among("id", ids, "");
  }

  /**
   * Rows with one of the values in the column.
   *
   * @param column a constant of the code
   * @param further a further condition, a constant of the code; may be empty
   */
  List<MirrorRow> among(String column, Collection<String> values, String further) {
    var rows = new ArrayList<MirrorRow>();
    for (var part : parts(values)) {
      var sql =
          "SELECT %s FROM crm_records WHERE %s IN (%s)%s"
              .formatted(MirrorRow.COLUMNS, column, marks(part), further);
      rows.addAll(rows(select(sql, part)));
    }
    return rows;
  }

  List<MirrorRow> rows(jakarta.persistence.Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(row -> MirrorRow.of((Object[]) row)).toList();
  }

  jakarta.persistence.Query select(String sql, List<?> values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private void write(String sql, List<MirrorRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
      for (var row : rows) {
        fill(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException failed) {
      throw new PersistenceException("mirror rows could not be written", failed);
    }
  }

  private static void fill(PreparedStatement statement, MirrorRow row) throws SQLException {
    statement.setString(1, row.object().name());
    statement.setString(2, row.email());
    statement.setString(3, row.domain());
    statement.setString(4, row.accountId());
    statement.setObject(5, row.modifiedAt().atOffset(ZoneOffset.UTC));
    statement.setString(6, row.fields());
    statement.setString(7, row.id());
  }

  private static List<List<String>> parts(Collection<String> values) {
    var all = List.copyOf(values);
    var parts = new ArrayList<List<String>>();
    for (int from = 0; from < all.size(); from += VALUES) {
      parts.add(all.subList(from, Math.min(from + VALUES, all.size())));
    }
    return parts;
  }

  private static String marks(List<String> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }
}
