package io.foyer.salesforce.sandbox;

import io.foyer.salesforce.sandbox.changes.ChangeLog;
import io.foyer.salesforce.sandbox.limits.ApiLog;
import io.foyer.salesforce.sandbox.limits.ApiUsage;
import io.foyer.salesforce.sandbox.limits.Fault;
import io.foyer.salesforce.sandbox.limits.Faults;
import io.foyer.salesforce.sandbox.oauth.Directory;
import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.oauth.Throttle;
import io.foyer.salesforce.sandbox.oauth.Tokens;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.rights.Views;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.SchemaReader;
import io.foyer.salesforce.sandbox.seed.LeadCrowd;
import io.foyer.salesforce.sandbox.seed.Seed;
import io.foyer.salesforce.sandbox.soql.Queries;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Prefixes;
import io.foyer.salesforce.sandbox.store.Records;
import io.foyer.salesforce.sandbox.store.Tables;
import java.time.Clock;

/** Puts an org together on its database, and seeds it when it is empty. */
final class OrgBuilder {
  private final SandboxOptions options;
  private final Database database;
  private final Clock clock;
  private final Passwords passwords;

  OrgBuilder(SandboxOptions options, Database database) {
    this.options = options;
    this.database = database;
    this.clock = options.clock();
    this.passwords = new Passwords(database, new Throttle(clock));
  }

  Passwords passwords() {
    return passwords;
  }

  Org build(int port) {
    var schema = new SchemaReader(new Prefixes(database)::of).read();
    Tables.create(database, schema);
    var faults = new Faults();
    var changes = new ChangeLog(database, clock, () -> faults.takes(Fault.Kind.LOST_EVENTS));
    var records =
        new Records(database, schema, clock, changes, () -> faults.takes(Fault.Kind.ROW_LOCK));
    var directory = new Directory(schema, records, domain(port), seeded(schema, records));
    var queries = new Queries(database, schema, clock);
    queries.warmUp();
    return new Org(
        schema,
        records,
        queries,
        directory,
        new Tokens(database, clock),
        new ApiUsage(),
        new ApiLog(),
        faults,
        changes,
        new Views(database, schema),
        clock);
  }

  private String seeded(Schema schema, Records records) {
    var seed = new Seed(database, schema, records, passwords, clock);
    var orgId = seed.plantOnce(options.origins());
    seed.admit(options.siteOrigins());
    if (options.leads() > 0) {
      new LeadCrowd(database, schema, clock.instant()).fillUp(options.leads());
    }
    return orgId;
  }

  private String domain(int port) {
    return options.myDomain() == null ? "http://localhost:" + port : options.myDomain();
  }
}
