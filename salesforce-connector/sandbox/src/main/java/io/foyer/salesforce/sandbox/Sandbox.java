package io.foyer.salesforce.sandbox;

import io.foyer.salesforce.sandbox.bulk.BulkJobs;
import io.foyer.salesforce.sandbox.bulk.BulkRoute;
import io.foyer.salesforce.sandbox.limits.FaultControl;
import io.foyer.salesforce.sandbox.limits.FieldControl;
import io.foyer.salesforce.sandbox.limits.Logging;
import io.foyer.salesforce.sandbox.limits.SharingControl;
import io.foyer.salesforce.sandbox.mail.MailCatcher;
import io.foyer.salesforce.sandbox.mail.MailPages;
import io.foyer.salesforce.sandbox.oauth.Grant;
import io.foyer.salesforce.sandbox.oauth.Keys;
import io.foyer.salesforce.sandbox.oauth.SignIn;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.pages.Pages;
import io.foyer.salesforce.sandbox.rest.RestRoute;
import io.foyer.salesforce.sandbox.soap.SoapRoute;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.stream.StreamRoute;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.JettyHost;
import io.foyer.salesforce.sandbox.web.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A running local Salesforce. */
public final class Sandbox implements AutoCloseable {
  private final Database database;
  private final JettyHost host;
  private final StreamRoute stream;
  private final BulkJobs jobs;
  private final Optional<MailCatcher> mail;

  private Sandbox(
      Database database,
      JettyHost host,
      StreamRoute stream,
      BulkJobs jobs,
      Optional<MailCatcher> mail) {
    this.database = database;
    this.host = host;
    this.stream = stream;
    this.jobs = jobs;
    this.mail = mail;
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
        return serve(options, database, host);
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

  private static Sandbox serve(SandboxOptions options, Database database, JettyHost host)
      throws IOException {
    // A new key takes as long as seeding the org: both at once.
    var keys = CompletableFuture.supplyAsync(() -> Keys.in(options.folder()));
    var builder = new OrgBuilder(options, database);
    var org = builder.build(host.port());
    var jobs = new BulkJobs(org, options.folder().resolve("bulk"));
    var router = new Router(new RestRoute(org, jobs));
    var signIn =
        new SignIn(
            org.directory(), org.tokens(), builder.passwords(), keys.join(), options.clock());
    signIn.addTo(router);
    new SoapRoute(org, builder.passwords()).addTo(router);
    var stream = new StreamRoute(org, database);
    stream.addTo(router);
    new BulkRoute(org, jobs).addTo(router);
    new FaultControl(org.faults(), org.usage()).addTo(router);
    new FieldControl(org.schema()).addTo(router);
    new SharingControl(org.queries().hidden()).addTo(router);
    var mail = catchMail(options);
    mail.ifPresent(catcher -> new MailPages(catcher).addTo(router));
    new Pages(org, signIn.browser(), signIn.login()).addTo(router);
    host.serve(new Logging(org.log(), call -> user(org, call), org.clock()).around(router));
    return new Sandbox(database, host, stream, jobs, mail);
  }

  private static Optional<MailCatcher> catchMail(SandboxOptions options) throws IOException {
    return options.mailPort() == 0
        ? Optional.empty()
        : Optional.of(MailCatcher.on(options.mailPort(), options.clock()));
  }

  /** The id of whoever calls an API, or nothing. */
  private static String user(Org org, Call call) {
    var token = call.token() == null ? call.header("x-sfdc-session") : call.token();
    return Optional.ofNullable(token == null ? SoapRoute.session(call) : token)
        .flatMap(held -> org.tokens().find(held, Grant.Kind.ACCESS))
        .map(Grant::user)
        .orElse("");
  }

  /** The org's address, without a slash at the end. */
  public String url() {
    return "http://localhost:" + host.port();
  }

  @Override
  public void close() {
    mail.ifPresent(MailCatcher::close);
    stream.close();
    jobs.close();
    host.close();
    database.close();
  }
}
