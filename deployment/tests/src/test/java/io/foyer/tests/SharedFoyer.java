package io.foyer.tests;

import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.launcher.Home;
import io.foyer.stage.Foyer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One node on H2 for all tests that do not kill it; it ends with the run. */
final class SharedFoyer {
  private static @Nullable Foyer shared;

  private SharedFoyer() {}

  static synchronized Foyer get() {
    if (shared == null) {
      shared = Foyer.starts(home(), folder("shared"), 1, node -> Coturn.toldOf(shortLived(node)));
    }
    return shared;
  }

  /** A node that lives for minutes: what compiling it better would save is less than it costs. */
  static FoyerServerBuilder shortLived(FoyerServerBuilder node) {
    // Tests have servers of calendars on this machine.
    return node.setting("foyer.calendars.plain-on-this-machine", "true")
        .jvm("-XX:TieredStopAtLevel=1");
  }

  static Home home() {
    return new Home(Path.of(System.getProperty("foyer.home")).toAbsolutePath().normalize());
  }

  /** A fresh folder below target, so that its logs can be read after the run. */
  static Path folder(String name) {
    try {
      Path runs = Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
      return Files.createTempDirectory(runs, name + "-");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
