package io.foyer.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Both databases, started once a test run, with Foyer's schema.
 *
 * <p>A store test names them as the arguments of its class: {@code @ParameterizedClass} and
 * {@code @MethodSource("io.foyer.platform.Databases#all")}, with one parameter, {@link Database}.
 */
public final class Databases {
  private static @Nullable Database h2;
  private static @Nullable Database postgres;

  private Databases() {}

  public static Stream<Database> all() {
    return Stream.of(h2(), postgres());
  }

  /** H2 in a file, as a fresh installation has it. */
  public static synchronized Database h2() {
    Database known = h2;
    if (known == null) {
      known = h2 = new Database("H2", emptyH2());
    }
    return known;
  }

  /** PostgreSQL, unpacked and started for the tests. */
  public static synchronized Database postgres() {
    Database known = postgres;
    if (known == null) {
      known = postgres = new Database("PostgreSQL", emptyPostgres());
    }
    return known;
  }

  private static DataSource emptyH2() {
    try {
      Path folder = Files.createTempDirectory("foyer-h2");
      folder.toFile().deleteOnExit();
      JdbcDataSource file = new JdbcDataSource();
      file.setURL(
          "jdbc:h2:file:"
              + folder.resolve("made").resolve("foyer")
              + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
      file.setUser("sa");
      file.setPassword("sa");
      return file;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  static DataSource emptyPostgres() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      return server.getPostgresDatabase();
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException leftToTheSystem) {
      throw new UncheckedIOException(leftToTheSystem);
    }
  }
}
