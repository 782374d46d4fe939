package io.foyer.salesforce.sandbox.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The org's file. A commit is on the disk when it returns. */
public final class Database implements AutoCloseable {
  private final JdbcConnectionPool pool;
  private final List<Runnable> committed = new CopyOnWriteArrayList<>();

  @SuppressWarnings("ThreadLocalUsage") // each open org has its own transaction on a thread
  private final ThreadLocal<@Nullable Connection> shared = new ThreadLocal<>();

  private Database(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  /** Work on an open connection. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static Database open(Path folder) {
    var file = folder.resolve("org").toAbsolutePath();
    // WRITE_DELAY=0: without it the last half second of commits is lost when the process is killed.
    var url =
        "jdbc:h2:file:"
            + file
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000"
            // Loads repeat few statements very often.
            + ";QUERY_CACHE_SIZE=64";
    var pool = JdbcConnectionPool.create(url, "sa", "");
    pool.setMaxConnections(32);
    var database = new Database(pool);
    try {
      database.read(Connection::isReadOnly);
    } catch (StoreFailure failure) {
      pool.dispose();
      throw failure;
    }
    return database;
  }

  /** Calls back after each commit. */
  public void onCommit(Runnable callback) {
    committed.add(callback);
  }

  /** Runs the work and commits it, or nothing of it; inside {@link #together}, as part of that. */
  public <T> T write(Work<T> work) {
    var outer = shared.get();
    return outer == null ? alone(work) : part(outer, work);
  }

  /**
   * Makes one transaction of all writes that the work does on this thread.
   *
   * @param kept decides by the result whether anything is kept
   */
  public <T> T together(Supplier<T> work, Predicate<T> kept) {
    return alone(
        connection -> {
          shared.set(connection);
          try {
            var result = work.get();
            if (!kept.test(result)) {
              connection.rollback();
            }
            return result;
          } finally {
            shared.remove();
          }
        });
  }

  private <T> T alone(Work<T> work) {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = work.on(connection);
        connection.commit();
        committed.forEach(Runnable::run);
        return result;
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException failed) {
      throw new StoreFailure(failed);
    }
  }

  private static <T> T part(Connection connection, Work<T> work) {
    try {
      var before = connection.setSavepoint();
      try {
        return work.on(connection);
      } catch (SQLException | RuntimeException failed) {
        connection.rollback(before);
        throw failed;
      }
    } catch (SQLException failed) {
      throw new StoreFailure(failed);
    }
  }

  public <T> T read(Work<T> work) {
    var outer = shared.get();
    if (outer != null) {
      return part(outer, work);
    }
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(true);
      return work.on(connection);
    } catch (SQLException failed) {
      throw new StoreFailure(failed);
    }
  }

  /** Runs a statement by itself. */
  public int run(String sql, @Nullable Object... arguments) {
    return write(connection -> run(connection, sql, arguments));
  }

  public static int run(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    try (var statement = prepared(connection, sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
    return read(connection -> list(connection, sql, reader, arguments));
  }

  public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) {
    return list(sql, reader, arguments).stream().findFirst();
  }

  public static <T> List<T> list(
      Connection connection, String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    var result = new ArrayList<T>();
    each(connection, sql, row -> result.add(reader.read(row)), arguments);
    return result;
  }

  /** Takes a row. */
  @FunctionalInterface
  public interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  /** Hands over rows one after the other. */
  public static void each(
      Connection connection, String sql, RowTaker taker, @Nullable Object... arguments)
      throws SQLException {
    try (var statement = prepared(connection, sql, arguments);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /** The file is closed with its last connection. */
  @Override
  public void close() {
    pool.dispose();
  }
}
