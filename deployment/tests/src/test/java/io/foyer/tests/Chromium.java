package io.foyer.tests;

import io.foyer.launcher.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser of the machine; on Debian as root it is installed when it is missing. */
final class Chromium {
  private static final List<String> INSTALL =
      List.of("apt-get", "install", "-y", "-o", "DPkg::Lock::Timeout=900", "chromium");

  private Chromium() {}

  /** Skips the calling test with the command to run, or fails it where nothing may be skipped. */
  static Path required() {
    Optional<Path> found = find();
    if (found.isEmpty() && mayInstall()) {
      install();
      found = find();
    }
    String missing =
        "no chromium: " + String.join(" ", INSTALL) + ", or name one in the variable CHROMIUM";
    if (Boolean.getBoolean("foyer.require-all")) {
      Assertions.assertTrue(found.isPresent(), missing);
    }
    Assumptions.assumeTrue(found.isPresent(), missing);
    return found.orElseThrow();
  }

  private static Optional<Path> find() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return List.of(System.getenv("PATH").split(":")).stream()
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean mayInstall() {
    return Files.isRegularFile(Path.of("/etc/debian_version"))
        && System.getProperty("user.name").equals("root");
  }

  private static void install() {
    var log = SharedFoyer.folder("chromium").resolve("apt.log");
    run(List.of("apt-get", "update", "-o", "DPkg::Lock::Timeout=900"), log);
    run(INSTALL, log);
  }

  private static void run(List<String> command, Path log) {
    var settings = Map.of("DEBIAN_FRONTEND", "noninteractive");
    var child = ChildProcess.start(command, settings, log, line -> false);
    child.ended().orTimeout(15, TimeUnit.MINUTES).join();
  }
}
