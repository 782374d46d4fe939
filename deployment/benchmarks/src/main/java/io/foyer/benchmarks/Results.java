package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The page that tells what was measured, where and how. */
final class Results {
  private static final String PAGE =
      """
      # Results

      Written by `./mvnw -Pbenchmark` on %s: %s.
      Clients, servers and database share the machine, so read times as "no worse than".

      ## A message
      From the visitor's send to the rep's socket, the row committed in between. The echo stores
      nothing and passes nothing on: it is the floor of socket and client on this machine. CPU is
      that of the server process.

      | server | conversations | rate | p50 ms | p99 ms | CPU s per 1,000 |
      |---|---|---|---|---|---|
      %s

      ## A node
      From the start of the local Salesforce and of the node to its first answer; resident memory
      then and after all messages; live heap of one connected visitor who does nothing.

      | database | ready after | resident | after the load | idle connection |
      |---|---|---|---|---|
      %s
      """;

  private Results() {}

  static String server(
      String database, double ready, long resident, long after, double perConnection) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f s | %d MB | %d MB | %.1f kB |",
        database,
        ready,
        resident,
        after,
        perConnection);
  }

  static String page(List<Measured> messages, List<String> servers) throws IOException {
    String rows = String.join("\n", messages.stream().map(Measured::row).toList());
    return PAGE.formatted(
        LocalDate.now(Clock.systemUTC()), machine(), rows, String.join("\n", servers));
  }

  private static String machine() throws IOException {
    String model =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(System.getProperty("os.arch"));
    String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    return "%d cores (%s), JDK %s, load average at the end %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            model,
            System.getProperty("java.version"),
            load);
  }
}
