package io.foyer.files.control.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.entity.refusal.FileInfected;
import io.foyer.files.entity.refusal.FileUnchecked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of the scanner. A real one is asked by {@link RealClamdTest}. */
@Tag("CV-8")
class ClamdScannerTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void a_file_has_come() throws IOException {
    var content = new byte[200_000];
    new Random(7).nextBytes(content);
    file = Files.write(folder.resolve("draft"), content);
  }

  @Test
  void lets_in_what_is_clean_and_shows_all_of_it() throws IOException {
    try (var clamd = FakeClamd.answering("stream: OK\0")) {
      assertThatCode(() -> check(clamd, LONG)).doesNotThrowAnyException();
      assertThat(clamd.heard()).isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void refuses_what_is_infected() throws IOException {
    assertRefused("stream: Win.Test.EICAR_HDB-1 FOUND\0", FileInfected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSTREAM size limit exceeded. ERROR\0",
        "stream: OK and more\0",
        "OK\0",
        "HTTP/1.1 400 Bad Request\r\n\r\n",
        "UNKNOWN COMMAND\0",
        "\0",
        ""
      })
  void takes_nothing_else_for_clean(String answer) throws IOException {
    assertRefused(answer, FileUnchecked.class);
  }

  @Test
  void takes_nothing_by_an_answer_without_end() throws IOException {
    assertRefused("stream: OK".repeat(10_000), FileUnchecked.class);
  }

  @Test
  void does_not_wait_for_ever() throws IOException {
    try (var clamd = FakeClamd.answering(null)) {
      assertThatThrownBy(() -> check(clamd, SHORT)).isInstanceOf(FileUnchecked.class);
    }
  }

  @Test
  void takes_nothing_while_the_scanner_is_away() throws IOException {
    String address;
    try (var clamd = FakeClamd.answering("stream: OK\0")) {
      address = clamd.address();
    }
    var away = ClamdScanner.at(address, LONG);

    assertThatThrownBy(() -> away.check(file)).isInstanceOf(FileUnchecked.class);
    var unknown = ClamdScanner.at("no-such-host.invalid:3310", LONG);
    assertThatThrownBy(() -> unknown.check(file)).isInstanceOf(FileUnchecked.class);
  }

  private void assertRefused(@Nullable String answer, Class<? extends Throwable> refusal)
      throws IOException {
    try (var clamd = FakeClamd.answering(answer)) {
      assertThatThrownBy(() -> check(clamd, LONG)).isInstanceOf(refusal);
    }
  }

  private void check(FakeClamd clamd, Duration patience) {
    ClamdScanner.at(clamd.address(), patience).check(file);
  }
}
