package io.foyer.tests;

import java.nio.file.Path;
import java.util.Optional;

/** The browser of the machine; on Debian as root it is installed when it is missing. */
final class Chromium {
  private static final DebianPackage PACKAGE =
      new DebianPackage("chromium", "chromium", ", or name one in the variable CHROMIUM");

  private Chromium() {}

  /** Skips the calling test with the command to run, or fails it where nothing may be skipped. */
  static Path required() {
    return named().orElseGet(PACKAGE::required);
  }

  private static Optional<Path> named() {
    String named = System.getenv("CHROMIUM");
    return named == null || named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
  }
}
