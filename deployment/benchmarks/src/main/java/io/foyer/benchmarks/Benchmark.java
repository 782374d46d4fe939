package io.foyer.benchmarks;

import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.launcher.Home;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Measures everything once and writes RESULTS.md; takes a few minutes on an idle machine. */
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

  public static void main(String[] arguments) throws Exception {
    var module = Path.of(arguments[0]);
    new Benchmark(module, new Home(Path.of(arguments[1]).normalize())).run();
    System.exit(0); // the clients' threads would wait a while for more work
  }

  private void run() throws Exception {
    try (var echo = new EchoServer(module.resolve("echo"), folder("echo").resolve("log"))) {
      for (Load load : Load.ALL) {
        say(echo.measure(load));
      }
    }
    measure("H2", builder -> builder);
    try (var postgres = EmbeddedPostgres.builder().start()) {
      measure("PostgreSQL", builder -> onPostgres(builder, postgres));
    }
    Path results = module.resolve("RESULTS.md");
    Files.writeString(results, Results.page(messages, servers));
    System.out.println("Written: " + results);
  }

  private void measure(String database, UnaryOperator<FoyerServerBuilder> on) throws Exception {
    long begin = System.nanoTime();
    UnaryOperator<FoyerServerBuilder> settings =
        builder -> on.apply(builder.jvm("-Xmx1g", "-XX:TieredStopAtLevel=4"));
    try (var foyer =
        Foyer.starts(home, folder(database), 1, settings.andThen(Benchmark::open)::apply)) {
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
  private static void letRepsTakeMany(Foyer foyer) {
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
  private static FoyerServerBuilder open(FoyerServerBuilder builder) {
    return builder
        .setting("foyer.visitors.new-per-minute", "1000000")
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

  private Path folder(String name) throws IOException {
    Path runs = Files.createDirectories(module.resolve("target/servers"));
    return Files.createTempDirectory(runs, name + "-");
  }
}
