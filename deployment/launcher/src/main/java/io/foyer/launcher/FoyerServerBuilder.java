package io.foyer.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the start of a node needs to know; with nothing said it is one node on an H2 file. */
public final class FoyerServerBuilder {
  private final Home home;
  private final Map<String, String> settings = new TreeMap<>();

  // Services that start beside each other trip over a list that HK2 does not guard, now and then.
  private final List<String> jvm =
      new ArrayList<>(List.of("-Xmx1g", "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS"));

  private List<String> grid = List.of("--nohazelcast");
  private int port = 8080;
  private boolean isDemo;
  private Path data = Path.of(".foyer");

  FoyerServerBuilder(Home home) {
    this.home = home;
  }

  public FoyerServerBuilder port(int chosen) {
    port = chosen;
    return this;
  }

  /** Where the database file, what people send, the logs and the unpacked runtime live. */
  public FoyerServerBuilder data(Path folder) {
    data = folder.toAbsolutePath();
    return this;
  }

  /** One of Foyer's own settings, such as {@code foyer.public-url}. */
  public FoyerServerBuilder setting(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** Sends mail to a server on this machine that asks for no password. */
  public FoyerServerBuilder mail(int port) {
    setting("foyer.mail.host", "localhost");
    setting("foyer.mail.port", String.valueOf(port));
    setting("foyer.mail.security", "none");
    setting("foyer.mail.from", "hello@foyer.example");
    return setting("foyer.mail.from-name", "Fern & Field");
  }

  /** Lets reps quote what the demonstration site says. */
  public FoyerServerBuilder demoKnowledge() {
    isDemo = true;
    return this;
  }

  /** Adds options of the Java machine; a later one wins over an earlier one. */
  public FoyerServerBuilder jvm(String... options) {
    jvm.addAll(List.of(options));
    return this;
  }

  /** Joins the nodes whose grid listens on these ports of this machine; the first port is ours. */
  public FoyerServerBuilder cluster(String name, int... ports) {
    var members = IntStream.of(ports).mapToObj(port -> "127.0.0.1:" + port);
    grid =
        List.of(
            "--clustername",
            name,
            "--clustermode",
            "tcpip:" + members.collect(Collectors.joining(",")),
            "--startport",
            String.valueOf(ports[0]),
            "--interfaces",
            "127.0.0.1");
    return this;
  }

  /** Starts the process; it does not serve yet. */
  public FoyerServer start() {
    settings.putIfAbsent("foyer.public-url", "http://localhost:" + port);
    settings.putIfAbsent(
        "foyer.db.url", "jdbc:h2:file:" + data.resolve("foyer") + ";WRITE_DELAY=0");
    settings.putIfAbsent("foyer.files.folder", data.resolve("files").toString());
    if (LaunchSettings.given("foyer.calendars.key-file").isEmpty()) {
      settings.putIfAbsent("foyer.calendars.key-file", CalendarKeys.in(data).toString());
    }
    if (isDemo) {
      var site = settings.get("foyer.public-url") + "/demo";
      settings.put(
          "foyer.copilot.knowledge", DemoKnowledge.in(data, home.knowledge(), site).toString());
      settings.putIfAbsent("foyer.copilot.knowledge.salesforce-fields", "Answer__c");
    }
    FreshFolder.at(runtime());
    var process =
        ChildProcess.start(
            command(), environment(), data.resolve("logs/foyer.log"), Refusals::isWorthKeeping);
    return new FoyerServer(process, URI.create("http://localhost:" + port));
  }

  private Path runtime() {
    return data.resolve("runtime");
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Home.java());
    command.add(home.endsWithParent());
    command.addAll(jvm);
    command.addAll(List.of("-jar", home.payara().toString()));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(grid);
    command.add("--disablephonehome");
    command.addAll(List.of("--unpackdir", runtime().toString()));
    command.addAll(List.of("--deploy", home.war().toString(), "--contextroot", "/"));
    return command;
  }

  /** As environment, so that no secret stands on a command line. */
  private Map<String, String> environment() {
    var environment = new TreeMap<String, String>();
    settings.forEach((key, value) -> environment.put(variable(key), value));
    return environment;
  }

  static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
