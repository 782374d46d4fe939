package io.foyer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SC-1")
class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void hands_settings_on_and_keeps_the_output() throws Exception {
    var child = start("Prints", Map.of("FOYER_TEST", "leaf"));
    assertThat(child.ended().get(30, TimeUnit.SECONDS).exitValue()).isZero();
    child.stop();
    assertThat(child.lines()).containsExactly("foyer cannot start: leaf");
    assertThat(Files.readString(child.log())).isEqualTo("hello\nfoyer cannot start: leaf\n");
  }

  @Test
  void ends_a_program_that_goes_on() {
    var child = start("Waits", Map.of());
    assertThat(child.isAlive()).isTrue();
    child.stop();
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void tells_the_reason_a_program_gave_before_it_ended() {
    var child = start("Prints", Map.of("FOYER_TEST", "foyer.db.url is empty"));
    var server = new FoyerServer(child, java.net.URI.create("http://localhost:1"));
    assertThatThrownBy(server::awaitReady)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("foyer cannot start: foyer.db.url is empty");
  }

  @Test
  void says_so_when_the_program_is_not_there() {
    var command = List.of(folder.resolve("nothing").toString());
    assertThatThrownBy(
            () -> ChildProcess.start(command, Map.of(), folder.resolve("log"), line -> true))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot run");
  }

  private ChildProcess start(String program, Map<String, String> settings) {
    var command =
        List.of(
            Home.java(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.foyer.launcher.ChildProcessTest$" + program);
    return ChildProcess.start(command, settings, folder.resolve("log"), Refusals::isWorthKeeping);
  }

  static final class Prints {
    private Prints() {}

    public static void main(String[] arguments) {
      System.out.println("hello");
      System.out.println("foyer cannot start: " + System.getenv("FOYER_TEST"));
    }
  }

  static final class Waits {
    private Waits() {}

    public static void main(String[] arguments) throws Exception {
      new java.util.concurrent.CountDownLatch(1).await();
    }
  }
}
