package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures how long the free times of a team take, in a fresh process. */
final class MeetingsBenchmark {
  private static final String SECTION =
      """
      The free times of 20 reps in three zones over 30 days, a start each quarter of an hour, from
      calendars at hand with 6 entries a day each. No network, no database.

      | who comes | starts | p50 ms | p95 ms | longest ms |
      |---|---|---|---|---|
      %s
      """;

  private MeetingsBenchmark() {}

  static String section(Path module) throws IOException, InterruptedException {
    var measuring =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.foyer.meetings.entity.FreeTimesBenchmark");
    return SECTION.formatted(Rows.of(module, measuring).only());
  }
}
