package io.foyer.salesforce.sandbox.seed;

import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Records;
import java.time.Clock;
import java.util.LinkedHashSet;
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

  /** Lets the demonstration site show on further addresses, also in an org seeded long ago. */
  public void admit(List<String> origins) {
    var type = schema.required("Site__c");
    for (var site : records.by(type, type.required("Site_Key__c"), "demo")) {
      var known = new LinkedHashSet<>(site.text("Origins__c").lines().toList());
      if (known.addAll(origins)) {
        var fields = Planter.record("Origins__c", String.join("\n", known));
        var change = new Input(type, site.id(), fields);
        records.update(List.of(change), Author.of(site.text("OwnerId"), schema));
      }
    }
  }

  private String plant(List<String> origins) {
    var planter = new Planter(schema, records, NOBODY);
    var org = planter.plant("Organization", "Name", "Fern & Field", "InstanceName", "LOCAL");
    var users = People.plant(planter, passwords);
    QueueSetup.plant(planter.as(users.getOrDefault("ada", NOBODY)));
    new FoyerSetup(planter.as(users.getOrDefault("olga", NOBODY)), users).plant(origins);
    new KnowledgeArticles(planter.as(users.getOrDefault("ada", NOBODY))).plant();
    new Market(planter.as(users.getOrDefault("ada", NOBODY)), users, clock).plant();
    return org;
  }
}
