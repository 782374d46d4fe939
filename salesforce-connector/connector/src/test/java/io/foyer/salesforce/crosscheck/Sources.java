package io.foyer.salesforce.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The product's own sources: what runs, neither tests nor the local Salesforce. */
final class Sources {

  static final Path REPOSITORY = Path.of("..", "..");
  static final Path PACKAGE = Path.of("..", "package", "force-app", "main", "default");

  private static final List<Path> CODE =
      List.of(
          REPOSITORY.resolve("plugin-core/src/main"),
          Path.of("src/main"),
          REPOSITORY.resolve("widget/src"),
          PACKAGE.resolve("classes"),
          PACKAGE.resolve("lwc"));

  private Sources() {}

  /** Texts by file. */
  static Map<Path, String> code() {
    return texts(CODE, file -> !isTest(file));
  }

  /** The one module that speaks with Salesforce. */
  static Map<Path, String> connector() {
    return texts(List.of(Path.of("src/main/java")), file -> true);
  }

  private static boolean isTest(Path file) {
    return file.toString().matches(".*(\\.test\\.tsx?|__tests__.*|Test\\.cls)");
  }

  private static Map<Path, String> texts(List<Path> folders, Predicate<Path> wanted) {
    var texts = new TreeMap<Path, String>();
    folders.stream()
        .flatMap(Sources::below)
        .filter(file -> file.toString().matches(".*\\.(java|json|properties|sql|tsx?|js|cls|html)"))
        .filter(wanted)
        .forEach(file -> texts.put(file, text(file)));
    return texts;
  }

  static Stream<Path> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
