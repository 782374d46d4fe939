package io.foyer.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the database to this version's schema when the application starts.
 *
 * <p>A database that cannot be reached is tried again every few seconds while the application
 * already answers; a script that fails ends the start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
  private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

  @Resource(lookup = "java:app/jdbc/foyer")
  DataSource database;

  @Inject Loops loops;
  @Inject DatabaseState state;
  @Inject Event<DatabaseReady> ready;

  private @Nullable Loop retry;

  @PostConstruct
  void migrate() {
    if (!done()) {
      retry = loops.start("migrations", BETWEEN_TRIES, this::again);
    }
  }

  private void again() {
    Loop running = retry;
    if (done() && running != null) {
      running.stop();
    }
  }

  private boolean done() {
    try {
      database.getConnection().close();
    } catch (SQLException | RuntimeException unreachable) {
      LOG.log(Level.ERROR, "database not reached, trying again: {0}", cause(unreachable));
      state.unreachable(cause(unreachable));
      return false;
    }
    migrateNow(database);
    state.ready();
    ready.fire(new DatabaseReady());
    return true;
  }

  /** Two nodes that start on an empty database may meet; the second look finds the work done. */
  static void migrateNow(DataSource database) {
    try {
      Schema.bringUpToDate(database);
    } catch (FlywayException met) {
      LOG.log(Level.WARNING, "migration not done, trying once more: {0}", met.getMessage());
      Schema.bringUpToDate(database);
    }
  }

  private static String cause(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
  }
}
