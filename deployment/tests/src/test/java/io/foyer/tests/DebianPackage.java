package io.foyer.tests;

import io.foyer.launcher.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that a test needs; on Debian as root it is installed when it is missing.
 *
 * @param otherwise what else may be done where it cannot be installed
 */
record DebianPackage(String name, String program, String otherwise) {
  private static final List<String> INSTALL =
      List.of(
          "apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=900");

  /** Where services are that no person calls. */
  private static final String SERVICES = "/usr/sbin";

  /** Skips the calling test with the command to run, or fails it where nothing may be skipped. */
  Path required() {
    Optional<Path> found = find();
    if (found.isEmpty() && mayInstall()) {
      install();
      found = find();
    }
    String missing = "no " + program + ": " + String.join(" ", command()) + otherwise;
    if (Boolean.getBoolean("foyer.require-all")) {
      Assertions.assertTrue(found.isPresent(), missing);
    }
    Assumptions.assumeTrue(found.isPresent(), missing);
    return found.orElseThrow();
  }

  private Optional<Path> find() {
    return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of(SERVICES))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private List<String> command() {
    var command = new ArrayList<>(INSTALL);
    command.add(name);
    return command;
  }

  private static boolean mayInstall() {
    return Files.isRegularFile(Path.of("/etc/debian_version"))
        && System.getProperty("user.name").equals("root");
  }

  private void install() {
    var log = SharedFoyer.folder(name).resolve("apt.log");
    run(List.of("apt-get", "update", "-o", "DPkg::Lock::Timeout=900"), log);
    run(command(), log);
  }

  private static void run(List<String> command, Path log) {
    var settings = Map.of("DEBIAN_FRONTEND", "noninteractive");
    var child = ChildProcess.start(command, settings, log, line -> false);
    child.ended().orTimeout(15, TimeUnit.MINUTES).join();
  }
}
