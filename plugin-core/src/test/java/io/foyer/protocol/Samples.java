package io.foyer.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample files: at least one a type, named {@code type.json} or {@code type-variant.json}. */
final class Samples {
  private static final Path FOLDER = Path.of("src/test/resources/protocol/samples");

  private Samples() {}

  static Stream<Path> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path sample) {
    try {
      return Files.readString(sample);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
