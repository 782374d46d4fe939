package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures boards and routing under a crowd, each size of it in a fresh process. */
final class CrowdBenchmark {
  private static final List<Integer> CROWDS = List.of(1_000, 10_000, 50_000);

  private static final String SECTION =
      """
      A fact changes (a visitor goes to another page): to the frame for the first board that shows
      it, in one process without sockets; 20 streams, 200 rules of three criteria each, 200 boards
      open, 2,000 changes a second at random beside one heartbeat of every visitor in five seconds.
      A board shows one card four times a second at most: what that holds back is in "all", not in
      "free". CPU is that of the thread, of a change or of a heartbeat that changes nothing; cores
      are what the whole process used; heap is what the visitors and all boards hold.

      | visitors | changes/s | free p50 ms | free p99 ms | all p99 ms | longest ms | CPU a change | CPU a heartbeat | cores | heap a visitor |
      |---|---|---|---|---|---|---|---|---|---|
      %s
      """;

  private CrowdBenchmark() {}

  static String section(Path module) throws IOException, InterruptedException {
    var rows = new ArrayList<String>();
    for (int crowd : CROWDS) {
      rows.add(Rows.of(module, measuring(crowd)).only());
    }
    return SECTION.formatted(String.join("\n", rows));
  }

  private static List<String> measuring(int crowd) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-Xmx1g",
        "-cp",
        System.getProperty("java.class.path"),
        "io.foyer.streams.house.CrowdBenchmark",
        String.valueOf(crowd));
  }
}
