package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed ends with one line that says what to do, and leaves nothing. */
@Tag("OBS-1")
class StartRefusalIT {
  @TempDir Path folder;

  @Test
  void names_the_setting_that_is_wrong() {
    try (var launcher = LauncherRun.with(Map.of("FOYER_CONFIGURATION_POLL", "soon"))) {
      var children = launcher.awaitChildren(2);
      assertThat(launcher.exitCode()).isPositive();
      assertThat(launcher.errors())
          .singleElement()
          .asString()
          .startsWith("foyer cannot start: foyer.configuration.poll");
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  @Test
  void says_which_port_is_taken() throws IOException {
    try (var taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      refuses("FOYER_PORT", port, "foyer cannot start: port " + port + " is taken", "-Dfoyer.port");
      refuses(
          "FOYER_SALESFORCE_PORT",
          port,
          "foyer cannot start: port " + port + " is taken",
          "-Dfoyer.salesforce.port=");
    }
  }

  @Test
  void says_that_the_data_folder_cannot_be_written() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    String data = file.resolve("data").toString();
    refuses("FOYER_DATA", data, "the data folder " + data + " cannot be written", "-Dfoyer.data=");
  }

  private static void refuses(String key, String value, String... words) {
    try (var launcher = LauncherRun.with(Map.of(key, value))) {
      assertThat(launcher.exitCode()).isPositive();
      assertThat(launcher.errors()).singleElement().asString().contains(words);
      assertThat(launcher.output()).isEmpty();
    }
  }
}
