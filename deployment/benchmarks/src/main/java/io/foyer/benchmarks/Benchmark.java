package io.foyer.benchmarks;

import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.launcher.Home;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Measures what it is told to, all of it by default, and puts it into RESULTS.md. */
public final class Benchmark {
  private static final int IDLE = 400;

  private final Path module;
  private final Home home;
  private final List<Measured> messages = new ArrayList<>();
  private final List<String> servers = new ArrayList<>();

  private Benchmark(Path module, Home home) {
    this.module = module;
    this.home = home;
  }

  /** Takes the module, the launcher's home, the parts to measure and the number of leads. */
  public static void main(String[] arguments) throws Exception {
    var module = Path.of(arguments[0]);
    var benchmark = new Benchmark(module, new Home(Path.of(arguments[1]).normalize()));
    var parts = List.of(arguments[2].split(",", -1));
    if (parts.contains("messages")) {
      benchmark.messages();
    }
    if (parts.contains("mirror")) {
      benchmark.mirror(Integer.parseInt(arguments[3]));
    }
    if (parts.contains("delivery")) {
      benchmark.delivery();
    }
    benchmark.sections(parts);
    System.exit(0); // the clients' threads would wait a while for more work
  }

  private void sections(List<String> parts) throws Exception {
    if (parts.contains("crowd")) {
      Results.put(module, "Boards under a crowd", CrowdBenchmark.section(module));
    }
    if (parts.contains("recorder")) {
      Results.put(module, "A page that is watched", PageBenchmarks.recorder(module));
    }
    if (parts.contains("board")) {
      Results.put(module, "The board at work", PageBenchmarks.board(module));
    }
    if (parts.contains("meetings")) {
      Results.put(module, "Free times", MeetingsBenchmark.section(module));
    }
    if (parts.contains("copilot")) {
      Results.put(module, "The copilot", new CopilotBenchmark(module, home).section());
    }
  }

  private void messages() throws Exception {
    try (var runs = new Runs(module);
        var echo = new EchoServer(module.resolve("echo"), runs.folder("echo").resolve("log"))) {
      for (Load load : Load.ALL) {
        say(echo.measure(load));
      }
    }
    onEach(this::measure);
    Results.put(module, "A message", Results.messages(messages));
    Results.put(module, "A node", Results.servers(servers));
  }

  private void mirror(int leads) throws Exception {
    var mirror = new MirrorBenchmark(home, leads);
    onEach(mirror::measure);
    Results.put(module, "The mirror of a large org", mirror.section());
  }

  private void delivery() throws Exception {
    var delivery = new DeliveryBenchmark(module, home);
    onEach(delivery::measure);
    Results.put(module, "Nothing lost", delivery.section());
  }

  /** Something measured on one database. */
  private interface OnDatabase {
    void measure(String database, Path folder, UnaryOperator<FoyerServerBuilder> settings)
        throws Exception;
  }

  private void onEach(OnDatabase part) throws Exception {
    try (var runs = new Runs(module)) {
      part.measure("H2", runs.folder("h2"), Benchmark::open);
    }
    try (var runs = new Runs(module);
        var postgres = EmbeddedPostgres.builder().start()) {
      part.measure(
          "PostgreSQL", runs.folder("postgresql"), builder -> onPostgres(open(builder), postgres));
    }
  }

  private void measure(String database, Path folder, UnaryOperator<FoyerServerBuilder> settings)
      throws Exception {
    long begin = System.nanoTime();
    try (var foyer = Foyer.starts(home, folder, 1, settings)) {
      double ready = (System.nanoTime() - begin) / 1e9;
      long resident = Memory.residentMegabytes(foyer.node(0).process());
      double perConnection = idleConnection(foyer);
      letRepsTakeMany(foyer);
      for (Load load : Load.ALL) {
        try (var talk = new Talk(foyer, load)) {
          say(talk.measure("Foyer on " + database, load));
        }
      }
      long after = Memory.residentMegabytes(foyer.node(0).process());
      servers.add(Results.server(database, ready, resident, after, perConnection));
    }
  }

  /** Three reps hold all conversations. */
  static void letRepsTakeMany(Foyer foyer) {
    foyer.records().set("Rep_Capacity__c", 100);
    int status = Rep.signsIn(foyer, "olga").post("/api/configuration/reload").statusCode();
    if (status != 200) {
      throw new IllegalStateException("the configuration was not read: " + status);
    }
  }

  /** Heap that one connected visitor holds who does nothing. */
  private static double idleConnection(Foyer foyer) throws IOException {
    var process = foyer.node(0).process();
    var visitors = new ArrayList<Visitor>();
    for (int i = 0; i < IDLE; i++) {
      visitors.add(Visitor.arrives(foyer, "/demo/customers"));
    }
    long before = Memory.liveHeap(process);
    visitors.forEach(Visitor::connect);
    long after = Memory.liveHeap(process);
    visitors.forEach(Visitor::close);
    return (after - before) / 1024.0 / IDLE;
  }

  /** One machine plays all visitors here, and three reps hold two hundred conversations. */
  static FoyerServerBuilder open(FoyerServerBuilder builder) {
    return builder
        .jvm("-Xmx1g", "-XX:TieredStopAtLevel=4")
        .setting("foyer.visitors.new-per-minute", "1000000")
        .setting("foyer.conversations.new-per-minute", "1000000")
        .setting("foyer.messages.per-second-from-address", "100000")
        .setting("foyer.copilot.drafts-per-rep", "100000")
        .setting("foyer.copilot.drafts-per-visitor", "100000")
        .setting("foyer.messages.per-second", "1000")
        .setting("foyer.socket.per-address", "100000");
  }

  private static FoyerServerBuilder onPostgres(
      FoyerServerBuilder builder, EmbeddedPostgres postgres) {
    return builder
        .setting("foyer.db.class", "org.postgresql.ds.PGSimpleDataSource")
        .setting("foyer.db.url", postgres.getJdbcUrl("postgres", "postgres"))
        .setting("foyer.db.user", "postgres")
        .setting("foyer.db.password", "postgres");
  }

  private void say(Measured measured) {
    messages.add(measured);
    System.out.println(measured.row());
  }
}
