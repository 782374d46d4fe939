package io.foyer.salesforce.sandbox.seed;

import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Records;
import java.time.Clock;
import java.util.List;

/** Fills an org that has no records yet. */
public final class Seed {
  // The very first records have no user yet who could have made them.
  private static final String NOBODY = "005Fy0000000000AAA";
  private final Database database;
  private final Schema schema;
  private final Records records;
  private final Passwords passwords;
  private final Clock clock;

  public Seed(Database database, Schema schema, Records records, Passwords passwords, Clock clock) {
    this.database = database;
    this.schema = schema;
    this.records = records;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Seeds the org once.
   *
   * @param origins addresses of the demonstration site
   * @return the org's id
   */
  public String plantOnce(List<String> origins) {
    return database
        .first(
            "SELECT \"Id\" FROM \"Organization\" WHERE NOT \"IsDeleted\"", row -> row.getString(1))
        .orElseGet(() -> database.together(() -> plant(origins), planted -> true));
  }

  private String plant(List<String> origins) {
    var planter = new Planter(schema, records, NOBODY);
    var org = planter.plant("Organization", "Name", "Fern & Field", "InstanceName", "LOCAL");
    var users = People.plant(planter, passwords);
    new FoyerSetup(planter.as(users.getOrDefault("olga", NOBODY)), users).plant(origins);
    new Market(planter.as(users.getOrDefault("ada", NOBODY)), users, clock).plant();
    return org;
  }
}
