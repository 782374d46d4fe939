package io.foyer.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders of servers that are measured; nothing of them stays afterwards. */
final class Runs implements AutoCloseable {
  private final Path folder;

  Runs(Path module) throws IOException {
    Path all = Files.createDirectories(module.resolve("target/servers"));
    folder = Files.createTempDirectory(all, "run-");
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (var all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }
}
