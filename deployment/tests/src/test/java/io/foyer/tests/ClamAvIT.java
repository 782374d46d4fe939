package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.control.scan.ClamdScanner;
import io.foyer.files.entity.refusal.FileInfected;
import io.foyer.files.entity.refusal.FileUnchecked;
import io.foyer.launcher.ChildProcess;
import io.foyer.stage.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The genuine server of ClamAV, which knows one signature: that of the test file of all scanners.
 */
@Tag("CV-8")
@Execution(ExecutionMode.SAME_THREAD)
class ClamAvIT {
  private static final DebianPackage PACKAGE = new DebianPackage("clamav-daemon", "clamd", "");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** In two parts, so that no scanner takes this class for infected. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n";
  private static final int PORT = Ports.free();
  private static Path folder = Path.of("");
  private static @Nullable ChildProcess clamd;

  private final ClamdScanner scanner = ClamdScanner.at("127.0.0.1:" + PORT, PATIENCE);

  @BeforeAll
  static void starts() throws IOException, InterruptedException {
    var program = PACKAGE.required();
    folder = SharedFoyer.folder("clamd");
    Files.writeString(Files.createDirectories(folder.resolve("db")).resolve("a.hdb"), SIGNATURE);
    var settings =
        """
        TCPSocket %d
        TCPAddr 127.0.0.1
        DatabaseDirectory %s
        TemporaryDirectory %s
        Foreground yes
        StreamMaxLength 1M
        """
            .formatted(PORT, folder.resolve("db"), folder);
    var file = Files.writeString(folder.resolve("clamd.conf"), settings);
    var started =
        ChildProcess.start(
            List.of(program.toString(), "--config-file=" + file),
            Map.of(),
            folder.resolve("log"),
            line -> true);
    clamd = started;
    awaitAnswer(started);
  }

  @AfterAll
  static void ends() {
    if (clamd != null) {
      clamd.stop();
    }
  }

  @Test
  void lets_in_what_is_clean() throws IOException {
    var clean = file("A plan of the garden.".getBytes(StandardCharsets.US_ASCII));

    assertThatCode(() -> scanner.check(clean)).doesNotThrowAnyException();
  }

  @Test
  void refuses_what_is_infected() throws IOException {
    var infected = file(EICAR.getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(() -> scanner.check(infected)).isInstanceOf(FileInfected.class);
  }

  @Test
  void takes_nothing_that_is_too_large_for_it() throws IOException {
    var large = file(new byte[2_000_000]);

    assertThatThrownBy(() -> scanner.check(large)).isInstanceOf(FileUnchecked.class);
  }

  private static Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "upload", null), content);
  }

  private static void awaitAnswer(ChildProcess started) throws InterruptedException {
    for (int tries = 0; tries < 300; tries++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 1_000);
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("clamd does not answer: " + started.lines());
  }
}
