package io.foyer.salesforce.sandbox.changes;

import io.foyer.salesforce.sandbox.store.Change;
import io.foyer.salesforce.sandbox.store.ChangeSink;
import io.foyer.salesforce.sandbox.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The change events of the last 72 hours, written with the records they tell of.
 *
 * <p>Replay ids ascend in the order of the commits: whoever has read up to one misses nothing that
 * comes later.
 */
public final class ChangeLog implements ChangeSink {
  static final Duration KEPT = Duration.ofDays(3);
  private final Database database;
  private final Clock clock;
  private final BooleanSupplier lost;

  /**
   * @param lost whether the next event shall be lost
   */
  public ChangeLog(Database database, Clock clock, BooleanSupplier lost) {
    this.database = database;
    this.clock = clock;
    this.lost = lost;
    database.run(
        "CREATE TABLE IF NOT EXISTS sandbox_change(replay BIGINT GENERATED ALWAYS AS IDENTITY"
            + " PRIMARY KEY, entity VARCHAR(80) NOT NULL, at BIGINT NOT NULL,"
            + " payload VARCHAR(1000000) NOT NULL)");
    database.run(
        "CREATE INDEX IF NOT EXISTS sandbox_change_entity ON sandbox_change(entity, replay)");
    database.run("CREATE TABLE IF NOT EXISTS sandbox_change_order(id INT PRIMARY KEY)");
    database.run("MERGE INTO sandbox_change_order VALUES(1)");
  }

  /** From here to the commit no other transaction gets a replay id. */
  @Override
  public void expect(Connection connection) throws SQLException {
    Database.list(
        connection, "SELECT id FROM sandbox_change_order FOR UPDATE", row -> row.getInt(1));
  }

  @Override
  public void write(Connection connection, List<Change> changes, String user) throws SQLException {
    var now = clock.instant();
    var events =
        new Events(changes, user, now)
            .all().stream().filter(event -> !lost.getAsBoolean()).toList();
    if (events.isEmpty()) {
      return;
    }
    expect(connection);
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO sandbox_change(entity, at, payload) VALUES(?, ?, ?)")) {
      for (var event : events) {
        insert.setString(1, event.entity());
        insert.setLong(2, now.toEpochMilli());
        insert.setString(3, event.payload());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** The latest replay id; 0 when nothing ever happened. */
  public long latest() {
    return edge("SELECT MAX(replay) FROM sandbox_change");
  }

  /** The id after which everything is still there. */
  public long earliest() {
    forget();
    return Math.max(0, edge("SELECT MIN(replay) FROM sandbox_change") - 1);
  }

  private long edge(String sql) {
    return database.first(sql, row -> row.getLong(1)).orElse(0L);
  }

  /** Events after a replay id, the oldest first. */
  public List<LoggedEvent> after(Channel channel, long replayId, int most) {
    var entity = channel.entity();
    return entity == null
        ? read("replay > ?", replayId, most)
        : read("entity = ? AND replay > ?", entity, replayId, most);
  }

  /** The latest events, the newest first. */
  public List<LoggedEvent> newest(int most) {
    return database.list(
        "SELECT replay, entity, payload FROM sandbox_change ORDER BY replay DESC LIMIT ?",
        row -> new LoggedEvent(row.getLong(1), row.getString(2), row.getString(3)),
        most);
  }

  private List<LoggedEvent> read(String condition, Object... arguments) {
    return database.list(
        "SELECT replay, entity, payload FROM sandbox_change WHERE "
            + condition
            + " ORDER BY replay LIMIT ?",
        row -> new LoggedEvent(row.getLong(1), row.getString(2), row.getString(3)),
        arguments);
  }

  /** The newest event stays, for its id must not be given again. */
  private void forget() {
    database.run(
        "DELETE FROM sandbox_change WHERE at < ? AND replay < (SELECT MAX(replay) FROM"
            + " sandbox_change)",
        clock.instant().minus(KEPT).toEpochMilli());
  }
}
