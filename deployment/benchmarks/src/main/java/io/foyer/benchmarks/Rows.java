package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Rows of tables that a program of its own prints.
 *
 * <p>A row begins with the name of its table, unless there is but one, and ends with a bar. What
 * else the program says is passed on.
 */
record Rows(List<String> all) {
  private static final String BAR = "|";

  /** Runs the program to its end; refuses one that fails. */
  static Rows of(Path folder, List<String> command) throws IOException, InterruptedException {
    return of(folder, command, Map.of());
  }

  /** The same with more of an environment. */
  static Rows of(Path folder, List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    var process = builder.start();
    List<String> said;
    try (var lines = process.inputReader().lines()) {
      said = lines.map(String::strip).peek(System.out::println).toList();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    return new Rows(said.stream().filter(line -> line.endsWith(BAR)).toList());
  }

  /** Of the table with that name. */
  String of(String table) {
    return String.join(
        "\n",
        all.stream()
            .filter(row -> row.startsWith(table + " " + BAR))
            .map(row -> row.substring(table.length() + 1))
            .toList());
  }

  /** Of the only table. */
  String only() {
    return String.join("\n", all.stream().map(row -> row.substring(row.indexOf(BAR))).toList());
  }
}
