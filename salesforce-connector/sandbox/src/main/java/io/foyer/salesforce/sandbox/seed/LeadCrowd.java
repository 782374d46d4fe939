package io.foyer.salesforce.sandbox.seed;

import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Crowd;
import io.foyer.salesforce.sandbox.store.Database;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As many leads as a large company has, for measurements only. */
public final class LeadCrowd {
  // Imports come in bursts: as many records share a second.
  private static final int IN_A_SECOND = 20;
  private static final int COMPANIES = 5000;
  private static final List<String> COUNTRIES =
      List.of("Norway", "Japan", "Germany", "France", "Canada", "Brazil", "India", "Kenya");
  private final Database database;
  private final Schema schema;
  private final Instant now;

  public LeadCrowd(Database database, Schema schema, Instant now) {
    this.database = database;
    this.schema = schema;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Adds leads until there are so many. */
  public void fillUp(int count) {
    var owner =
        database
            .list("SELECT \"Id\" FROM \"User\" ORDER BY \"Id\"", row -> row.getString(1))
            .get(0);
    var leads =
        new Crowd(
            database,
            schema.required("Lead"),
            List.of(
                "FirstName",
                "LastName",
                "Name",
                "Company",
                "Email",
                "Country",
                "Status",
                "OwnerId",
                "CreatedById",
                "LastModifiedById",
                "CreatedDate",
                "LastModifiedDate",
                "SystemModstamp"));
    leads.fillUp(count, index -> lead(index, count, owner));
  }

  private List<@Nullable Object> lead(int index, int count, String owner) {
    var stamp = now.minusSeconds((count - index) / IN_A_SECOND);
    int company = index % COMPANIES;
    return List.of(
        "Lea",
        "Crowd " + index,
        "Lea Crowd " + index,
        "Company " + company,
        "lea%d@company%d.example".formatted(index, company),
        COUNTRIES.get(index % COUNTRIES.size()),
        "Open - Not Contacted",
        owner,
        owner,
        owner,
        stamp,
        stamp,
        stamp);
  }
}
