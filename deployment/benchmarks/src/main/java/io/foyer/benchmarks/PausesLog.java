package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the collections of a Java machine left, by its own log: asking for one would disturb. */
record PausesLog(Path file) {
  private static final Pattern LEFT = Pattern.compile("->(\\d+)M\\(\\d+M\\)");

  /** The option that has it written. */
  String option() {
    return "-Xlog:gc:file=" + file;
  }

  /** Megabytes that were left by each so far. */
  List<Long> afterEach() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return LEFT.matcher(Files.readString(file))
        .results()
        .map(found -> Long.valueOf(found.group(1)))
        .toList();
  }
}
