package io.foyer.benchmarks;

import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.launcher.Home;
import io.foyer.stage.Foyer;
import io.foyer.stage.Wire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Measures a fresh node on a large org: the first reading, changes, and Salesforce going away. */
final class MirrorBenchmark {
  private static final int CHANGES = 20;
  private static final int CHANGES_UNTOLD = 3;
  private static final int CONVERSATIONS = 60;

  private final Home home;
  private final int leads;
  private final List<String> readings = new ArrayList<>();
  private final List<String> freshness = new ArrayList<>();
  private final List<String> recoveries = new ArrayList<>();

  MirrorBenchmark(Home home, int leads) {
    this.home = home;
    this.leads = leads;
  }

  void measure(String database, Path folder, UnaryOperator<FoyerServerBuilder> settings)
      throws Exception {
    var pauses = new PausesLog(folder.resolve("pauses.log"));
    UnaryOperator<FoyerServerBuilder> all = b -> settings.apply(b).jvm(pauses.option());
    try (var foyer = Foyer.beginsWith(leads, home, folder, all)) {
      var read = new FirstReading(foyer.node(0).process(), pauses).watch(foyer);
      say(readings, MirrorResults.reading(database, leads, read));
      foyer.node(0).awaitReady();
      try (var fresh = new Freshness(foyer)) {
        say(freshness, MirrorResults.freshness(database, "change event", fresh.of(CHANGES)));
      }
      Benchmark.letRepsTakeMany(foyer);
      try (var recovery = new Recovery(foyer)) {
        say(recoveries, MirrorResults.recovery(database, recovery.measure(CONVERSATIONS)));
      }
      withoutNotices(database, foyer);
    }
  }

  /** The same for an org that sends no change events. */
  private void withoutNotices(String database, Foyer foyer) throws InterruptedException {
    foyer.node(0).close();
    var deaf = Wire.object().put("kind", "unavailable").put("lane", "stream");
    foyer.records().fault(deaf.put("count", 1_000_000));
    foyer.start(0).awaitReady();
    try (var fresh = new Freshness(foyer)) {
      say(freshness, MirrorResults.freshness(database, "none", fresh.of(CHANGES_UNTOLD)));
    }
  }

  String section() {
    return MirrorResults.section(readings, freshness, recoveries);
  }

  private static void say(List<String> rows, String row) {
    rows.add(row);
    System.out.println(row);
  }
}
