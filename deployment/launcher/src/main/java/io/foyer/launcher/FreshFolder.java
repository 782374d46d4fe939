package io.foyer.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder into which the container unpacks itself.
 *
 * <p>It is emptied before each start: the container remembers there what a killed run had deployed,
 * would start that first, and then take it away again while Foyer already answers.
 */
final class FreshFolder {
  private FreshFolder() {}

  static void at(Path folder) {
    try {
      if (Files.exists(folder)) {
        delete(folder);
      }
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new CannotStart(
          "foyer cannot start: %s cannot be emptied: delete that folder".formatted(folder));
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> innermostFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : innermostFirst) {
      Files.delete(file);
    }
  }
}
