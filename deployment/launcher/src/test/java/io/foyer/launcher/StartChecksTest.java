package io.foyer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SC-1")
class StartChecksTest {
  @TempDir Path folder;

  @Test
  void says_which_port_is_taken_and_how_to_choose_another() throws Exception {
    try (var taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> StartChecks.portIsFree("foyer.port", port))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("port " + port + " is taken")
          .hasMessageContaining("-Dfoyer.port=");
    }
  }

  @Test
  void makes_a_data_folder_that_is_not_there() throws Exception {
    try (var lock = StartChecks.take(folder.resolve("new/data"))) {
      assertThat(lock.isValid()).isTrue();
      assertThat(folder.resolve("new/data")).isDirectory();
    }
  }

  @Test
  void refuses_a_data_folder_that_cannot_be_written() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatThrownBy(() -> StartChecks.take(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("-Dfoyer.data=");
  }

  @Test
  void refuses_a_data_folder_that_another_foyer_uses() throws Exception {
    try (var lock = StartChecks.take(folder)) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> StartChecks.take(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("is used by another Foyer");
    }
  }
}
