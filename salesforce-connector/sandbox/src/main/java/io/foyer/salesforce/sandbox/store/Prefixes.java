package io.foyer.salesforce.sandbox.store;

import java.util.Locale;

/** Gives each custom object the prefix of its ids, once for the life of the org. */
public final class Prefixes {
  private static final int RADIX = 36;
  private final Database database;

  public Prefixes(Database database) {
    this.database = database;
    database.run(
        "CREATE TABLE IF NOT EXISTS sandbox_prefix("
            + "object_name VARCHAR(80) PRIMARY KEY, place INT NOT NULL UNIQUE)");
  }

  /** A prefix from {@code a00} on. */
  public String of(String object) {
    var known = place(object);
    if (known < 0) {
      database.run(
          "INSERT INTO sandbox_prefix SELECT ?, COALESCE(MAX(place) + 1, 0) FROM sandbox_prefix",
          object);
      return of(object);
    }
    var digits = Integer.toString(known, RADIX).toUpperCase(Locale.ROOT);
    return "a" + "0".repeat(2 - digits.length()) + digits;
  }

  private int place(String object) {
    return database
        .first(
            "SELECT place FROM sandbox_prefix WHERE object_name = ?", row -> row.getInt(1), object)
        .orElse(-1);
  }
}
