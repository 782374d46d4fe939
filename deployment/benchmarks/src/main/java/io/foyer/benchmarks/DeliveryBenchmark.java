package io.foyer.benchmarks;

import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.launcher.Home;
import io.foyer.stage.Foyer;
import io.foyer.stage.StageControls;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Counts what is lost while networks, tabs and servers fail under two people who write. */
final class DeliveryBenchmark {
  private static final String SECTION =
      """
      A visitor and a rep, each in a Chromium of its own with the real messenger and the real
      console, write to each other as fast as the rates say, twenty a second wanted, while something
      fails. A tab is killed with the messages of a whole second unacknowledged, and loaded anew. A
      half-open connection swallows what is sent and tells nobody. Counted over both logs on the
      screens and the transcript in the database: messages that lack, that stand there twice, that
      stand in another order than they were sent in or than in the transcript; and those that say
      "Not sent".

      | database | fault | messages | rates | lost | doubled | misplaced | not sent |
      |---|---|---|---|---|---|---|---|
      %s
      """;

  private final Path module;
  private final Home home;
  private final List<String> rows = new ArrayList<>();

  DeliveryBenchmark(Path module, Home home) {
    this.module = module;
    this.home = home;
  }

  void measure(String database, Path folder, UnaryOperator<FoyerServerBuilder> settings)
      throws IOException, InterruptedException {
    try (var foyer = Foyer.starts(home, folder, 1, builder -> unhurried(settings.apply(builder)));
        var controls = new StageControls(foyer)) {
      var browser = module.resolve("../tests/browser").normalize();
      var found = Rows.of(browser, command(database), environment(foyer, controls)).only();
      found.lines().map(row -> "| " + database + " " + row).forEach(rows::add);
    }
  }

  /** What fails between a browser and the server is the same on every database. */
  private static List<String> command(String database) {
    var all = List.of("npx", "playwright", "test", "-c", "bench/bench.config.ts", "delivery");
    if (database.equals("H2")) {
      return all;
    }
    return Stream.concat(all.stream(), Stream.of("-g", "server killed")).toList();
  }

  String section() {
    return SECTION.formatted(String.join("\n", rows));
  }

  /** Nobody types twenty messages a second, so it is more than is let through. */
  private static FoyerServerBuilder unhurried(FoyerServerBuilder builder) {
    return builder
        .setting("foyer.messages.per-second", "1000")
        .setting("foyer.messages.per-second-from-address", "1000");
  }

  private static Map<String, String> environment(Foyer foyer, StageControls controls) {
    var environment = new TreeMap<String, String>();
    environment.put("FOYER_URL", foyer.publicUrl().toString());
    environment.put("SHOP_URL", foyer.siteOrigin());
    environment.put("SALESFORCE_URL", foyer.salesforceUrl().toString());
    environment.put("STAGE_URL", controls.url().toString());
    return environment;
  }
}
