package io.foyer.salesforce.sandbox.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Hears what a save changed, inside the save's transaction. */
public interface ChangeSink {

  /**
   * Comes before a transaction that saves several times, so that no two of them wait for each
   * other.
   */
  void expect(Connection connection) throws SQLException;

  void write(Connection connection, List<Change> changes, String user) throws SQLException;
}
