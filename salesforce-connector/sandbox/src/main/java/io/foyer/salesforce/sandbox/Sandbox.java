package io.foyer.salesforce.sandbox;

import io.foyer.salesforce.sandbox.limits.ApiUsage;
import io.foyer.salesforce.sandbox.limits.FaultControl;
import io.foyer.salesforce.sandbox.limits.Faults;
import io.foyer.salesforce.sandbox.oauth.Directory;
import io.foyer.salesforce.sandbox.oauth.Keys;
import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.oauth.SignIn;
import io.foyer.salesforce.sandbox.oauth.Throttle;
import io.foyer.salesforce.sandbox.oauth.Tokens;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.pages.Pages;
import io.foyer.salesforce.sandbox.rest.RestRoute;
import io.foyer.salesforce.sandbox.schema.SchemaReader;
import io.foyer.salesforce.sandbox.seed.Seed;
import io.foyer.salesforce.sandbox.soap.SoapRoute;
import io.foyer.salesforce.sandbox.soql.Queries;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Prefixes;
import io.foyer.salesforce.sandbox.store.Records;
import io.foyer.salesforce.sandbox.store.Tables;
import io.foyer.salesforce.sandbox.web.JettyHost;
import io.foyer.salesforce.sandbox.web.Route;
import io.foyer.salesforce.sandbox.web.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A running local Salesforce. */
public final class Sandbox implements AutoCloseable {
  private final Database database;
  private final JettyHost host;

  private Sandbox(Database database, JettyHost host) {
    this.database = database;
    this.host = host;
  }

  /**
   * Starts the org, seeding it when its folder is empty.
   *
   * @throws IOException when the port is taken or the folder cannot be used
   */
  public static Sandbox start(SandboxOptions options) throws IOException {
    prepare(options.folder());
    var host = JettyHost.bind(options.port());
    try {
      var database = Database.open(options.folder());
      try {
        host.serve(route(options, database, host.port()));
        return new Sandbox(database, host);
      } catch (IOException | RuntimeException failed) {
        database.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      host.close();
      throw failed;
    }
  }

  private static void prepare(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new IOException("the data folder " + folder + " cannot be made", refused);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("the data folder " + folder + " cannot be written");
    }
  }

  private static Route route(SandboxOptions options, Database database, int port) {
    var clock = options.clock();
    // A new key takes as long as seeding the org: both at once.
    var keys = CompletableFuture.supplyAsync(() -> Keys.in(options.folder()));
    var schema = new SchemaReader(new Prefixes(database)::of).read();
    Tables.create(database, schema);
    var faults = new Faults();
    var records = new Records(database, schema, clock, faults::takeRowLock);
    var passwords = new Passwords(database, new Throttle(clock));
    var seed = new Seed(database, schema, records, passwords, clock);
    var orgId = seed.plantOnce(options.origins());
    seed.admit(options.siteOrigins());
    var directory = new Directory(schema, records, domain(options, port), orgId);
    var tokens = new Tokens(database, clock);
    var queries = new Queries(database, schema, clock);
    queries.warmUp();
    var org = new Org(schema, records, queries, directory, tokens, new ApiUsage(), faults, clock);
    var router = new Router(new RestRoute(org, database));
    var signIn = new SignIn(directory, tokens, passwords, keys.join(), clock);
    signIn.addTo(router);
    new SoapRoute(org).addTo(router);
    new FaultControl(faults).addTo(router);
    new Pages(org, signIn.browser(), signIn.login()).addTo(router);
    return router;
  }

  private static String domain(SandboxOptions options, int port) {
    return options.myDomain() == null ? "http://localhost:" + port : options.myDomain();
  }

  /** The org's address, without a slash at the end. */
  public String url() {
    return "http://localhost:" + host.port();
  }

  @Override
  public void close() {
    host.close();
    database.close();
  }
}
