package io.foyer.benchmarks;

import java.util.List;
import java.util.Locale;

/** What is told of the mirror. */
final class MirrorResults {
  private static final String SECTION =
      """
      A fresh node reads all of an org. Time from the first lead asked for to the last record of all
      objects; CPU is that of the node meanwhile, whatever else the machine did; memory after the
      first tenth: resident, and what collections left. Calls are those of everything the node did.

      | database | leads | took | records/s | CPU | resident | heap | calls |
      |---|---|---|---|---|---|---|---|
      %s

      From a saved change in Salesforce to the frame on the rep's board.

      | database | told by | changes | p50 | longest |
      |---|---|---|---|---|
      %s

      Conversations of new people, as many again while Salesforce is away: calls of one (a lead
      made with it) while it is there, seconds from its return until nothing waits, Events lacking,
      Events too many.

      | database | conversations | calls each | back after | missing | doubled |
      |---|---|---|---|---|---|
      %s
      """;

  private MirrorResults() {}

  static String section(List<String> readings, List<String> freshness, List<String> recoveries) {
    return SECTION.formatted(
        String.join("\n", readings), String.join("\n", freshness), String.join("\n", recoveries));
  }

  static String reading(String database, int leads, FirstReading.Outcome read) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.0f s | %,.0f | %.0f s | %s | %s | %d |",
        database,
        leads,
        read.seconds(),
        leads / read.seconds(),
        read.cpu(),
        read.resident(),
        read.heap(),
        read.calls());
  }

  static String freshness(String database, String toldBy, List<Double> seconds) {
    var sorted = seconds.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %.2f s | %.2f s |",
        database,
        toldBy,
        sorted.size(),
        sorted.get((sorted.size() - 1) / 2),
        sorted.get(sorted.size() - 1));
  }

  static String recovery(String database, Recovery.Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "| %s | 2 × %d | %.2f | %.1f s | %d | %d |",
        database,
        outcome.conversations(),
        outcome.callsEach(),
        outcome.seconds(),
        outcome.missing(),
        outcome.doubled());
  }
}
