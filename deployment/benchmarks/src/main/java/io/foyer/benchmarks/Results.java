package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page that tells what was measured, where and how: a section for each thing. */
final class Results {
  private static final String TITLE =
      """
      # Results

      Written by `./mvnw -Pbenchmark`, each section by the run that it names. Clients, servers and
      database share the machine, so read times as "no worse than".
      """;

  private static final String MESSAGES =
      """
      From the visitor's send to the rep's socket, the row committed in between. The echo stores
      nothing and passes nothing on: it is the floor of socket and client on this machine. CPU is
      that of the server process.

      | server | conversations | rate | p50 ms | p99 ms | CPU s per 1,000 |
      |---|---|---|---|---|---|
      %s
      """;

  private static final String SERVERS =
      """
      From the start of the local Salesforce and of the node to its first answer; resident memory
      then and after all messages; live heap of one connected visitor who does nothing.

      | database | ready after | resident | after the load | idle connection |
      |---|---|---|---|---|
      %s
      """;

  private Results() {}

  /** Puts the section where it was, or at the end; the others stay. */
  static void put(Path module, String heading, String text) throws IOException {
    Path page = module.resolve("RESULTS.md");
    var sections = new LinkedHashMap<String, String>();
    for (String part : Files.readString(page).split("(?m)^## ", -1)) {
      sections.put(part.lines().findFirst().orElse(""), part);
    }
    sections.remove(sections.keySet().iterator().next());
    sections.put(heading, heading + "\n" + measured() + "\n\n" + text);
    var all = sections.values().stream().map(part -> "\n## " + part.strip() + "\n");
    Files.writeString(page, TITLE + all.collect(Collectors.joining()));
    System.out.println("Written: " + heading + " in " + page);
  }

  static String messages(List<Measured> messages) {
    return MESSAGES.formatted(String.join("\n", messages.stream().map(Measured::row).toList()));
  }

  static String servers(List<String> rows) {
    return SERVERS.formatted(String.join("\n", rows));
  }

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

  private static String measured() throws IOException {
    return "Measured on %s: %s.".formatted(LocalDate.now(Clock.systemUTC()), machine());
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
