package io.foyer.platform;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema of this version, by the scripts in {@code db/migration}. */
final class Schema {
  private Schema() {}

  static void bringUpToDate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .placeholders(Map.of("bytewise", bytewise(database)))
        .load()
        .migrate();
  }

  /** What makes a column sort by its bytes: H2 does so by itself, PostgreSQL by its locale. */
  private static String bytewise(DataSource database) {
    try (var connection = database.getConnection()) {
      var product = connection.getMetaData().getDatabaseProductName();
      return product.equals("PostgreSQL") ? "COLLATE \"C\"" : "";
    } catch (SQLException unreachable) {
      throw new FlywayException("the database was not reached", unreachable);
    }
  }
}
