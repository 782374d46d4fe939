package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures in Chromium what pages cost: the visitor's while it is watched, and the rep's board. */
final class PageBenchmarks {
  private static final String RECORDER =
      """
      The visitor's page in Chromium without a graphics card; times are the main thread's own. A
      shop's page (40 cards, 1,500 rules of style, a carousel) while somebody scrolls, moves the
      mouse and types for 20 s: its share of a core on its own, while a rep watches, and after the
      rep has looked away. The first snapshot is drawn once.

      | alone | watched | looked away | more while watched | more afterwards | snapshot | sent |
      |---|---|---|---|---|---|---|
      %s

      Heavy pages: ten bursts of a thousand new elements.

      | elements | snapshot | bursts, not watched | bursts, watched | sent | at the end |
      |---|---|---|---|---|---|
      %s
      """;

  private static final String BOARD =
      """
      The built console in Chromium without a graphics card, a real socket, 50 changed cards a second
      for 20 s, one of twenty moving to another stream, while somebody presses ten keys a second in
      the search field. No key was lost. The first two shares are the main thread's own time; the
      longest task and the slowest key are by the clock, so they hold the waits for a core too. A
      hundred visitors cost more than a thousand, because all of them are near the screen and every
      change is drawn.

      | visitors | view | main thread busy | of it script | longest task | slowest key | DOM nodes |
      |---|---|---|---|---|---|---|
      %s
      """;

  private PageBenchmarks() {}

  static String recorder(Path module) throws IOException, InterruptedException {
    var rows = Rows.of(module, List.of("node", "recorder/measure.mjs"));
    return RECORDER.formatted(rows.of("shop"), rows.of("heavy"));
  }

  static String board(Path module) throws IOException, InterruptedException {
    var browser = module.resolve("../tests/browser").normalize();
    var command = List.of("npx", "playwright", "test", "-c", "bench/bench.config.ts", "board");
    return BOARD.formatted(Rows.of(browser, command).only());
  }
}
