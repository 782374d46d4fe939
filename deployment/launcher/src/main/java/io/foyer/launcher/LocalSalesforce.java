package io.foyer.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The local Salesforce as a process; it answers once {@link Builder#start} returns.
 *
 * <p>It keeps its records in its data folder and may be stopped and started again on it.
 */
public final class LocalSalesforce implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  // A million leads are made before it answers.
  private static final Duration FILLING_LIMIT = Duration.ofMinutes(10);

  private final ChildProcess process;
  private final URI url;

  private LocalSalesforce(ChildProcess process, URI url) {
    this.process = process;
    this.url = url;
  }

  public static Builder in(Home home) {
    return new Builder(home);
  }

  public URI url() {
    return url;
  }

  public ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop();
  }

  /** What a start needs to know; a port and a data folder at least. */
  public static final class Builder {
    private final Home home;
    private final List<String> origins = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private int port = 8181;
    private Path data = Path.of(".foyer");
    private int leads;
    private int mailPort;

    private Builder(Home home) {
      this.home = home;
    }

    public Builder port(int chosen) {
      port = chosen;
      return this;
    }

    public Builder data(Path folder) {
      data = folder;
      return this;
    }

    /** Fills it up to so many leads, to measure with; 0 leaves the samples alone. */
    public Builder leads(int count) {
      leads = count;
      return this;
    }

    /** Catches mails on that port and shows them under {@code /mail}; 0 catches none. */
    public Builder mail(int chosen) {
      mailPort = chosen;
      return this;
    }

    /** Adds an origin from which the demonstration site may be visited. */
    public Builder siteOrigin(String origin) {
      origins.add(origin);
      return this;
    }

    /** Lets it show Foyer's console in a page of its own, by the secret that both know. */
    public Builder foyer(URI address, String secret) {
      environment.put("FOYER_URL", address.toString());
      environment.put("FOYER_EMBED_SECRET", secret);
      return this;
    }

    /** Starts it and waits until it answers. */
    public LocalSalesforce start() {
      URI url = URI.create("http://localhost:" + port);
      var process =
          ChildProcess.start(
              command(url), environment, data.resolve("logs/salesforce.log"), line -> true);
      var started = new LocalSalesforce(process, url);
      try {
        Readiness.of(process, "the local Salesforce", leads > 0 ? FILLING_LIMIT : START_LIMIT)
            .await(url.resolve("/services/data"));
      } catch (CannotStart refused) {
        process.kill();
        throw refused;
      }
      return started;
    }

    private List<String> command(URI url) {
      var command = new ArrayList<String>();
      command.addAll(List.of(Home.java(), home.endsWithParent(), "-Xmx256m", "-XX:+UseSerialGC"));
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", home.salesforceClassPath()));
      command.add("io.foyer.salesforce.sandbox.SandboxMain");
      command.addAll(List.of("--port", String.valueOf(port)));
      command.addAll(List.of("--data", data.resolve("salesforce").toString()));
      command.addAll(List.of("--my-domain", url.toString()));
      command.addAll(List.of("--site-origins", String.join(",", origins)));
      command.addAll(List.of("--seed-leads", String.valueOf(leads)));
      command.addAll(List.of("--mail-port", String.valueOf(mailPort)));
      return command;
    }
  }
}
