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
 * already answers. A script that fails ends the start, or keeps an application that already answers
 * from being ready.
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

  private volatile @Nullable Loop retry;

  @PostConstruct
  void migrate() {
    if (!done()) {
      retry = loops.start("migrations", BETWEEN_TRIES, this::again);
    }
  }

  private void again() {
    boolean done = state.isReady() || done();
    Loop running = retry;
    if (done && running != null) {
      running.stop();
    }
  }

  private boolean done() {
    try {
      database.getConnection().close();
    } catch (SQLException | RuntimeException unreachable) {
      String why = "database not reached, trying again: " + cause(unreachable);
      LOG.log(Level.ERROR, why);
      state.hinderedBy(why);
      return false;
    }
    bringUpToDate();
    state.ready();
    ready.fire(new DatabaseReady());
    return true;
  }

  private void bringUpToDate() {
    try {
      migrateNow(database);
    } catch (FlywayException failed) {
      state.hinderedBy("migration failed: " + cause(failed));
      throw failed;
    }
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

  /** The database's own words, where it has some: they name the address. */
  private static String cause(Throwable thrown) {
    Throwable told = thrown;
    for (Throwable next = thrown; next != null; next = next.getCause()) {
      if (next instanceof SQLException || !(told instanceof SQLException)) {
        told = next;
      }
    }
    return String.valueOf(told.getMessage()).lines().findFirst().orElse("");
  }
}
